import { audit } from './audit.ts'
import { bridges } from './bridges.ts'
import { check } from './check.ts'
import { circles } from './circles.ts'
import { delegation } from './delegation.ts'
import { evaluate } from './evaluate.ts'
import { event } from './event.ts'
import { explain } from './explain.ts'
import { gaps } from './gaps.ts'
import { introduce } from './introduce.ts'
import { learn } from './learn.ts'
import { report } from './report.ts'
import { round } from './round.ts'
import { sql } from './sql.ts'
import type { Terminal } from './terminal.ts'

type Command = (args: readonly string[], today: string, terminal: Terminal) => Promise<number>

export const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['introduce', introduce],
  ['explain', explain],
  ['bridges', bridges],
  ['gaps', gaps],
  ['event', event],
  ['delegation', delegation],
  ['round', round],
  ['circles', circles],
  ['learn', learn],
  ['evaluate', evaluate],
  ['audit', audit],
  ['report', report],
  ['sql', sql],
  ['check', check],
])
