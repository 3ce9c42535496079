import { tableOf } from '../adapters/csv/table-of.ts'
import { misuse } from '../errors/kontor-error.ts'
import type { Outcome } from '../members/tie.ts'
import type { Network } from '../network/network.ts'
import { fitPolicy } from '../outcomes/fit-policy.ts'
import { tellFit } from '../outcomes/tell-fit.ts'
import { toOutcomes } from '../outcomes/to-outcomes.ts'
import { verdictsOf } from '../outcomes/verdicts.ts'
import type { Policy } from '../policy/policy.ts'
import { readArguments, readAudience, readLocale, readShown } from './arguments.ts'
import { fileOf, give } from './give.ts'
import { choosePolicy } from './introduce.ts'
import { LEARN_WORDS } from './learn-words.ts'
import { loadNetwork } from './load.ts'
import { numbers } from './round.ts'
import { TAKES } from './takes.ts'
import type { Terminal } from './terminal.ts'
import { firstOf, wrap } from './terminal.ts'

/** `kontor learn members.csv --ties … --outcomes … --out policy.json`: a policy corrected by what came of introductions. */
export async function learn(args: readonly string[], today: string, terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, TAKES.learn, { corrects: 'policy' })
  const [locale, shown] = [readLocale(values.locale), readShown(values.limit)]
  if (values.out === undefined && !values.json)
    throw misuse('--out', 'a file for the policy (or give --json)', values.out)
  const base = values.policy === undefined && values.corridor === undefined ? {} : { base: await choosePolicy(values) }
  const { network, rejected } = await loadNetwork(positionals[0], values, terminal)
  const audience = readAudience(values.audience)
  const now = values.now ?? today
  const seen = network.seenBy(audience)
  const told = toldBy(seen, values.split)
  const future = told.filter(({ date }) => date > now).length
  if (future > 0) terminal.err(`${LEARN_WORDS[locale].future(future, now)}\n`)
  const policy = fitPolicy(network, told, {
    ...base,
    now,
    ...numbers(values, [['seed', 'seed']]),
    ...(values.split === undefined ? {} : { since: values.split }),
    audience,
  })
  const files = fileOf(values.out, () => `${JSON.stringify(policy, null, 2)}\n`)
  const text = () => {
    const words = LEARN_WORDS[locale]
    const nothing = toldBy(seen, undefined).length > 0 ? words.outside(values.split, now) : words.nothing
    return linesText(policy.learned === undefined ? [nothing] : tellFit(policy, locale), shown, terminal)
  }
  return give({ data: policy, table: () => fitTable(policy), text, files }, { values, rejected }, terminal)
}

function linesText(lines: readonly string[], shown: number, { width }: Terminal): string {
  return `${firstOf(lines, shown, line => wrap(line, '', width)).join('\n')}\n`
}

/** What each weight was and is, and what that rests on; thousandths. Empty if nothing could be learned. */
function fitTable({ learned, signals }: Policy) {
  const evidence = new Map(learned?.signals.map(one => [one.signal, one]))
  const moved = signals.filter(({ name }) => evidence.has(name))
  return tableOf(moved, {
    signal: ({ name }) => name,
    before: ({ name }) => evidence.get(name)?.before,
    weight: ({ weight }) => weight,
    error: ({ name }) => evidence.get(name)?.error,
    known: ({ name }) => evidence.get(name)?.known,
    neutral: ({ neutral }) => neutral,
  })
}

/** What came of introductions; where nobody noted any, the last third of the dated ties, or those since the day given. */
function toldBy({ ties, outcomes }: Network, since: string | undefined): readonly Outcome[] {
  if (verdictsOf(outcomes).length > 0) return outcomes
  const made = toOutcomes(ties)
  const dates = made.map(({ date }) => date).sort()
  const day = since ?? dates[Math.floor((2 * dates.length) / 3)] ?? ''
  return made.filter(({ date }) => date >= day)
}
