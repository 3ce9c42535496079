import type { Terminal } from './terminal.ts'

type Command = (args: readonly string[], today: string, terminal: Terminal) => Promise<number>

/** Each is loaded when it is called: most of the time of a short command went to loading the others. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['introduce', async (...call) => (await import('./introduce.ts')).introduce(...call)],
  ['explain', async (...call) => (await import('./explain.ts')).explain(...call)],
  ['bridges', async (...call) => (await import('./bridges.ts')).bridges(...call)],
  ['gaps', async (...call) => (await import('./gaps.ts')).gaps(...call)],
  ['event', async (...call) => (await import('./event.ts')).event(...call)],
  ['delegation', async (...call) => (await import('./delegation.ts')).delegation(...call)],
  ['round', async (...call) => (await import('./round.ts')).round(...call)],
  ['circles', async (...call) => (await import('./circles.ts')).circles(...call)],
  ['learn', async (...call) => (await import('./learn.ts')).learn(...call)],
  ['evaluate', async (...call) => (await import('./evaluate.ts')).evaluate(...call)],
  ['audit', async (...call) => (await import('./audit.ts')).audit(...call)],
  ['report', async (...call) => (await import('./report.ts')).report(...call)],
  ['sql', async (...call) => (await import('./sql.ts')).sql(...call)],
  ['check', async (...call) => (await import('./check.ts')).check(...call)],
])
