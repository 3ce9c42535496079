import type { Module } from './modules.ts'

/**
 * The rooms in their order: a room imports rooms before it and itself. `index.ts` is the door to everything before it;
 * adapters and the command line may come in through it.
 */
export const ROOMS: readonly string[] = [
  'errors',
  'integers',
  'vocabulary',
  'members',
  'network',
  'policy',
  'scoring',
  'columns',
  'ranking',
  'introductions',
  'insight',
  'planning',
  'outcomes',
  'audit',
  'index.ts',
  'adapters',
  'cli',
]

/** Packages by room; an adapter is a room of its own. Whatever is not here is in no room. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  vocabulary: ['fuse.js'],
  members: ['zod'],
  network: ['graphology', 'graphology-types'],
  policy: ['zod'],
  // graphology makes the graph of ties alone, which its metrics read.
  insight: ['graphology', 'graphology-metrics'],
  'adapters/ical': ['ical-generator'],
  // For the types of the matchers alone: who unit-tests rules has it.
  'adapters/testing': ['vitest'],
}

/** Files outside the command line that may use what only Node has, each with the reason. */
export const ON_NODE: ReadonlyMap<string, string> = new Map([
  ['adapters/csv/files-of-node.ts', 'names what files take of Node; it asks for it when a file is read or written'],
  ['ranking/threads.ts', 'names the types of worker threads; it asks for them when it runs, and does without'],
])

/** `adapters/csv`, `scoring`, `index.ts`. */
export function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/')
  return first === 'adapters' ? `${first}/${second}` : first
}

/** One line for each import that the house forbids. */
export function trespasses({ path, imports }: Module): string[] {
  return imports.flatMap(({ specifier, path: target }) => {
    const wrong = target === undefined ? wrongPackage(path, specifier) : wrongRoom(path, target)
    return wrong === undefined ? [] : [`${path} imports ${specifier}: ${wrong}`]
  })
}

function wrongRoom(path: string, target: string): string | undefined {
  const [from, to] = [roomOf(path), roomOf(target)]
  if (from === to) return undefined
  const [here, there] = [placeOf(from), placeOf(to)]
  if (here < 0 || there < 0) return 'one of the two is no room of the house'
  if (there > here) return `${to} comes after ${from}`
  return here === there ? 'an adapter imports another adapter' : undefined
}

function wrongPackage(path: string, specifier: string): string | undefined {
  const room = roomOf(path)
  if (specifier.startsWith('node:')) {
    return room === 'cli' || ON_NODE.has(path) ? undefined : 'runs on Node alone, and the library runs anywhere'
  }
  return PACKAGES[room]?.some(name => specifier === name || specifier.startsWith(`${name}/`))
    ? undefined
    : `${room} has no such package`
}

function placeOf(room: string): number {
  return ROOMS.indexOf(room.replace(/^adapters\/.*/, 'adapters'))
}

/** The first import cycle found, as a path from a file back to itself, or undefined. Type imports close cycles too. */
export function findCycle(modules: readonly Module[]): readonly string[] | undefined {
  const byPath = new Map(modules.map(module => [module.path, module]))
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): readonly string[] | undefined => {
    const met = trail.indexOf(path)
    if (met >= 0) return [...trail.slice(met), path]
    if (done.has(path)) return undefined
    for (const { path: target } of byPath.get(path)?.imports ?? []) {
      const cycle = target === undefined ? undefined : visit(target, [...trail, path])
      if (cycle !== undefined) return cycle
    }
    done.add(path)
    return undefined
  }
  for (const { path } of modules) {
    const cycle = visit(path, [])
    if (cycle !== undefined) return cycle
  }
  return undefined
}
