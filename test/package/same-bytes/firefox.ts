import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

const FIREFOX = '/usr/bin/firefox-esr'
const PATIENCE = 300_000

/** What a script posts from a page of Debian's Firefox, with its version; undefined where it is not installed. No driver is needed. */
export async function inFirefox(script: string): Promise<{ version: string; answer: unknown } | undefined> {
  if (!existsSync(FIREFOX)) return undefined
  const server = createServer((request, response) => {
    if (request.method === 'POST') server.emit('answer', text(request))
    else response.setHeader('content-type', typeOf(request)).end(bodyOf(request, script))
  }).listen(0, 'localhost')
  const answered = once(server, 'answer', { signal: AbortSignal.timeout(PATIENCE) })
  await once(server, 'listening')
  const profile = mkdtempSync(join(tmpdir(), 'kontor-'))
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`
  const firefox = spawn(FIREFOX, ['--headless', '--no-remote', '--profile', profile, address], { stdio: 'ignore' })
  try {
    const version = execFileSync(FIREFOX, ['--version'], { encoding: 'utf8' }).trim()
    const [posted] = (await answered) as [Promise<string>]
    const { answer, error } = JSON.parse(await posted) as { answer?: unknown; error?: string }
    if (error !== undefined) throw new Error(`${version}: ${error}`)
    return { version, answer }
  } finally {
    firefox.kill()
    await once(firefox, 'exit')
    server.closeAllConnections()
    server.close()
    rmSync(profile, { recursive: true, maxRetries: 10, retryDelay: 200 })
  }
}

/** What goes wrong in the page is posted too. */
const PAGE = `<!doctype html><script type="module">
  const post = answer => fetch('/', { method: 'POST', body: JSON.stringify(answer) })
  import('/script.js').then(({ run }) => run()).then(answer => post({ answer }), error => post({ error: String(error) }))
</script>`

function typeOf({ url }: IncomingMessage): string {
  return url === '/script.js' ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8'
}

function bodyOf({ url }: IncomingMessage, script: string): string {
  return url === '/script.js' ? script : PAGE
}
