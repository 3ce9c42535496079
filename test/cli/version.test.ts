import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('kontor --version is the version of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(execFileSync(process.execPath, ['dist/cli.js', '--version'], { encoding: 'utf8' })).toBe(`${version}\n`)
})

test('kontor with options and no command is a wrong call; asked for help, it helps', () => {
  const call = (...args: string[]) => spawnSync(process.execPath, ['dist/cli.js', ...args], { encoding: 'utf8' })
  for (const args of [['--json', 'members.csv'], ['-v']]) {
    const { status, stdout, stderr } = call(...args)
    expect({ status, stdout }, args.join(' ')).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(`kontor has no command \`${args[0]}\`.`)
  }
  for (const args of [[], ['-h'], ['introduce', '--help']])
    expect(call(...args), args.join(' ')).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringMatching(/^( {2})?kontor /),
    })
})
