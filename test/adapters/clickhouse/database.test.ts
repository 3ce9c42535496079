import { expect, test } from 'vitest'
import { guarded } from '../../../src/adapters/clickhouse/database.ts'

const failing = (error: unknown) => {
  const fails = () => Promise.reject(error)
  return guarded({ run: fails, ask: fails, insert: fails, close: () => Promise.resolve() })
}

test('what the database says of the rows it was given is not told, not as a cause either', async () => {
  const own = new Error('Code: 27. DB::Exception: Cannot parse "secret": (at row 1): (SECRET) (CANNOT_PARSE)')
  const thrown = await failing(own)
    .insert('kontor_members', [{ id: 'secret' }])
    .catch((error: unknown) => error)
  expect(thrown).toMatchObject({ code: 'database-failed' })
  expect(thrown).not.toHaveProperty('cause')
  expect(String(thrown)).toBe(
    'KontorError: ClickHouse failed at `INSERT INTO kontor_members`: code 27, which `SELECT name FROM system.errors WHERE code = 27` names; what was loaded before is there, and the call can be made again',
  )
})

test('the official client has the number beside its message', async () => {
  const own = Object.assign(new Error('Unknown table Code: 77. '), { code: '60', type: 'UNKNOWN_TABLE' })
  await expect(failing(own).run('DROP TABLE a')).rejects.toThrow('at `DROP TABLE a`: code 60, which')
})

test('a server that is not there is told as Node names it', async () => {
  const refused = Object.assign(new Error('connect 10.0.0.1'), { code: 'ECONNREFUSED' })
  await expect(failing(refused).ask('SELECT  1\nFROM a', {})).rejects.toThrow('at `SELECT 1 FROM a`: ECONNREFUSED;')
  const closing = guarded({ ...failing(refused), close: () => Promise.reject(refused) })
  await expect(closing.close()).rejects.toThrow('ClickHouse failed at `close`: ECONNREFUSED;')
  await expect(failing(undefined).run(`DROP TABLE ${'a'.repeat(90)}`)).rejects.toThrow(`${'a'.repeat(49)}\`: an error;`)
})
