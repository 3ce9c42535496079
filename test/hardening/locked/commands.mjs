// node … commands.mjs CLI CALLS   runs the command with each list of arguments, one after the other, in this process.
import { pathToFileURL } from 'node:url'

const [cli, calls] = process.argv.slice(2)
process.stdout.setMaxListeners(0)
for (const [number, args] of JSON.parse(calls).entries()) {
  process.argv = [process.execPath, cli, ...args]
  process.exitCode = undefined
  // With another address each time, the command runs anew.
  await import(`${pathToFileURL(cli).href}?${number}`)
  process.stdout.write(`\n== ${args.join(' ')}: ${process.exitCode}\n`)
}
process.exitCode = 0
