// node --import ./no-network.mjs …   whatever would reach a network ends the process at once, with code 97 and its name.
import { writeSync } from 'node:fs'
import { createRequire, syncBuiltinESMExports } from 'node:module'

const require = createRequire(import.meta.url)

/** A server, too; standard output may be a socket, so that sockets as such have to work. */
const DOORS = {
  'node:net': ['connect', 'createConnection', 'createServer'],
  'node:dns': ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse'],
  'node:dns/promises': ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse'],
  'node:http': ['request', 'get', 'createServer'],
  'node:https': ['request', 'get', 'createServer'],
  'node:http2': ['connect', 'createServer'],
  'node:tls': ['connect', 'createServer'],
  'node:dgram': ['createSocket'],
}

function closed(name) {
  return () => {
    writeSync(2, `no network here: ${name}\n`)
    process.exit(97)
  }
}

for (const [module, names] of Object.entries(DOORS)) {
  for (const name of names) require(module)[name] = closed(`${module} ${name}`)
}
require('node:net').Socket.prototype.connect = closed('a socket')
for (const name of ['fetch', 'WebSocket', 'EventSource']) {
  if (name in globalThis) globalThis[name] = closed(name)
}
syncBuiltinESMExports()
