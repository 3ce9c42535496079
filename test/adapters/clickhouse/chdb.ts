import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** As much of chDB, ClickHouse within the process, as is used here. */
export interface Session {
  query(sql: string, format?: string): string
  queryBind(sql: string, parameters: object, format?: string): string
  close(): void
}

const PLACES = ['./package.json', './bench/peers/package.json']

/** A session in a folder of its own, or undefined where chDB is not installed: beside kontor, or in bench/peers. */
export function openSession(): { readonly session: Session; close(): void } | undefined {
  for (const place of PLACES) {
    const load = createRequire(join(process.cwd(), place))
    try {
      const { Session: Open } = load('chdb') as { Session: new (folder: string) => Session }
      const folder = mkdtempSync(join(tmpdir(), 'kontor-chdb-'))
      const session = new Open(folder)
      const close = () => {
        session.close()
        rmSync(folder, { recursive: true, force: true })
      }
      return { session, close }
    } catch {
      // Looked for in the next place.
    }
  }
  return undefined
}
