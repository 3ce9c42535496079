import { expect, test, vi } from 'vitest'
import { event } from '../../src/cli/event.ts'
import { PLAIN } from '../../src/cli/terminal.ts'

vi.mock('ical-generator', () => {
  throw new Error('it is not here, whatever this machine has')
})

test('kontor event --ical without ical-generator says which package to install', async () => {
  const args = ['fixtures/aachen/members.csv', '--slots', '1', '--tables', '1', '--start', '2026-12-03T10:00']
  const terminal = { out: () => {}, err: () => {}, style: PLAIN, width: 80 }
  await expect(event([...args, '--ical', 'day.ics'], '2026-11-22', terminal)).rejects.toMatchObject({
    code: 'missing-dependency',
    message: '`--ical` needs the package `ical-generator`: npm install ical-generator',
  })
})
