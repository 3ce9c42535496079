// Packs the checkout as npm would publish it and installs the tarball, and nothing else of ours, in a folder elsewhere.
import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A command that must succeed; its output is shown only if it does not. */
export function run(command, args, cwd) {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    throw new Error(`${command} ${args.join(' ')}\n${error.stdout ?? ''}${error.stderr ?? ''}`)
  }
}

/** The same, without keeping others waiting; standard output and standard error as they come. */
export function runAside(commands, cwd) {
  return new Promise((resolve, reject) => {
    execFile(
      'bash',
      ['-c', `exec 2>&1; set -euo pipefail; ${commands}`],
      { cwd, encoding: 'utf8' },
      (error, printed) => (error === null ? resolve(printed) : reject(new Error(`${commands}\n${printed}`))),
    )
  })
}

/** The tarball, made in the folder, and the files in it. */
export function pack(folder) {
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder], ROOT))
  return { tarball: join(folder, packed.filename), files: packed.files.map(({ path }) => path) }
}

/** Installs what the folder's package.json says, or the packages named; runs no script of theirs. */
export function install(folder, packages = []) {
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], folder)
}

/** The files of the tarball, and a folder in whose node_modules it is installed. */
export function installPacked() {
  const folder = mkdtempSync(join(tmpdir(), 'kontor-consumer-'))
  const { tarball, files } = pack(folder)
  writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true }\n')
  install(folder, [tarball])
  return { folder, files }
}

/** Runs one of the checkout's own tools, so that the consumer needs none. */
export function runTool(path, args, cwd) {
  return run(process.execPath, [join(ROOT, 'node_modules', path), ...args], cwd)
}
