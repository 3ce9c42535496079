import { writeWhole } from '../adapters/csv/file.ts'
import { misuse } from '../errors/kontor-error.ts'
import type { Outcome } from '../members/tie.ts'
import type { Network } from '../network/network.ts'
import { fitPolicy } from '../outcomes/fit-policy.ts'
import { tellFit } from '../outcomes/tell-fit.ts'
import { toOutcomes } from '../outcomes/to-outcomes.ts'
import { verdictsOf } from '../outcomes/verdicts.ts'
import { readArguments, readAudience, readLocale } from './arguments.ts'
import { choosePolicy, NETWORK_OPTIONS } from './introduce.ts'
import { LEARN_WORDS } from './learn-words.ts'
import { loadNetwork } from './load.ts'
import { numbers } from './round.ts'
import type { Terminal } from './terminal.ts'
import { wrap } from './terminal.ts'

/** `kontor learn members.csv --ties … --outcomes … --out policy.json`: a policy corrected by what came of introductions. */
export async function learn(args: readonly string[], _today: string, terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, [...NETWORK_OPTIONS, 'out', 'seed', 'split'])
  const locale = readLocale(values.locale)
  if (values.out === undefined && !values.json)
    throw misuse('--out', 'a file for the policy (or give --json)', values.out)
  const base = values.policy === undefined && values.corridor === undefined ? {} : { base: await choosePolicy(values) }
  const { network, rejected } = await loadNetwork(positionals[0], values, terminal)
  const audience = readAudience(values.audience)
  const policy = fitPolicy(network, toldBy(network.seenBy(audience), values.split), {
    ...base,
    ...numbers(values, [['seed', 'seed']]),
    ...(values.split === undefined ? {} : { since: values.split }),
    audience,
  })
  const text = `${JSON.stringify(policy, null, 2)}\n`
  if (values.out !== undefined) await writeWhole(values.out, text)
  if (values.json) terminal.out(text)
  else if (policy.learned === undefined) terminal.out(`${LEARN_WORDS[locale].nothing}\n`)
  else
    terminal.out(
      `${tellFit(policy, locale)
        .map(line => wrap(line, '', terminal.width))
        .join('\n')}\n`,
    )
  return rejected > 0 && values.strict ? 1 : 0
}

/** What came of introductions; where nobody noted any, the last third of the dated ties, or those since the day given. */
function toldBy({ ties, outcomes }: Network, since: string | undefined): readonly Outcome[] {
  if (verdictsOf(outcomes).length > 0) return outcomes
  const made = toOutcomes(ties)
  const dates = made.map(({ date }) => date).sort()
  const day = since ?? dates[Math.floor((2 * dates.length) / 3)] ?? ''
  return made.filter(({ date }) => date >= day)
}
