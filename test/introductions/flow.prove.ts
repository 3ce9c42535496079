import type { FlowEvent, FlowView, IntroductionFlow, Party } from '../../src/index.ts'
import { createNetwork, introductionFlow, viewFlow } from '../../src/index.ts'
import { dayNumber, isoDay } from '../../src/integers/days.ts'
import type { Proof } from '../proof.ts'
import type { Case } from './flow-rules.ts'
import { found, isPossible } from './flow-rules.ts'

/**
 * Every sequence of events, up to a length, over all steps, all parties, and days of which each is that before, the same, the next,
 * or the last and the first after an answer's time; with an introducer and without. `count` is the length.
 *
 * An event that cannot be is shown to leave everything as it was, so a sequence with such events is worth the one without;
 * two sequences that lead to the same progress have the same future. What is left is looked at, one by one: (1) exactly the
 * events that a second set of rules allows are kept; (2) nobody has a contact or an origin before both are introduced, or
 * against what its owner agreed to; (3) nobody's view tells a decline of another from silence, on that day or any later one;
 * (4) the events kept, all at once or in two parts, give the same flow again.
 */
export const full = 7
export const reduced = 4

const PATIENCE = 4
const NETWORK = createNetwork({
  members: ['a', 'b', 'c'].map(id => ({
    id,
    name: id,
    kind: 'company' as const,
    contact: `contact of ${id}`,
    originCountries: [`origin of ${id}`],
  })),
})
const PAIR = { from: 'a', to: 'b' }
const CASES: readonly (Case & { readonly pair: { from: string; to: string; introducer?: string } })[] = [
  { parties: ['from', 'to'], patience: PATIENCE, pair: PAIR },
  { parties: ['from', 'introducer', 'to'], patience: PATIENCE, pair: { ...PAIR, introducer: 'c' } },
]
const FIRST = dayNumber('2026-02-26')!
const LAST = '2027-12-31'

type Bare = Omit<FlowEvent, 'date'>

function alphabet({ parties }: Case): readonly Bare[] {
  const sides = parties.filter(party => party !== 'introducer')
  return [
    { step: 'proposed' },
    ...parties.flatMap((who): Bare[] => [
      { step: 'asked', who },
      { step: 'reminded', who },
      { step: 'accepted', who, share: who === 'from' ? ['contact'] : ['contact', 'origin'] },
      { step: 'declined', who },
    ]),
    { step: 'introduced' },
    { step: 'met' },
    ...sides.flatMap((who): Bare[] => [
      { step: 'useful', who },
      { step: 'bad', who },
    ]),
  ]
}

export async function run(count: number): Promise<Proof> {
  const failures: string[] = []
  const figures = { states: 0, eventsTried: 0, declinesHidden: 0, disclosures: 0 }
  for (const one of CASES) {
    const known = new Set<string>()
    let layer: (readonly FlowEvent[])[] = [[]]
    for (let length = 0; length <= count && layer.length > 0; length++) {
      const next: (readonly FlowEvent[])[] = []
      for (const history of layer) {
        figures.states++
        failures.push(...problemsOf(history, one, figures))
        if (failures.length > 20) return { checked: figures.states, failures, figures }
        if (length < count) next.push(...following(history, one, known, failures, figures))
      }
      layer = next
    }
  }
  return { checked: figures.states, failures, figures }
}

/** Histories one longer, of each progress one; an event that cannot be must change nothing. */
function following(
  history: readonly FlowEvent[],
  one: Case & { pair: typeof PAIR },
  known: Set<string>,
  failures: string[],
  figures: { eventsTried: number },
) {
  const last = history.length === 0 ? FIRST : dayNumber(history.at(-1)!.date)!
  const before = flowOf(history, one)
  const found: (readonly FlowEvent[])[] = []
  for (const bare of alphabet(one)) {
    for (const day of [last - 1, last, last + 1, last + PATIENCE, last + PATIENCE + 1]) {
      const event = { ...bare, date: isoDay(day) } as FlowEvent
      figures.eventsTried++
      const after = flowOf([...history, event], one)
      const isKept = after.issues.length === 0
      if (isKept !== isPossible(history, event, one))
        failures.push(`${told(history)} then ${told([event])}: ${isKept ? 'kept' : 'refused'}`)
      if (!isKept) {
        if (text({ ...after, issues: [] }) !== text(before))
          failures.push(`${told(history)}: a refused ${told([event])} left something behind`)
        continue
      }
      const key = progressKey([...history, event])
      if (known.has(key)) continue
      known.add(key)
      found.push([...history, event])
    }
  }
  return found
}

/** All that rules and views may look at: of each step and party the day, the last word of each side, the last day. */
function progressKey(history: readonly FlowEvent[]): string {
  const words = (who: Party) =>
    history.findLast(event => event.who === who && ['useful', 'bad'].includes(event.step))?.step
  const steps = history
    .filter(({ step }) => step !== 'useful' && step !== 'bad')
    .map(({ step, who, date }) => `${step} ${who} ${date}`)
  return JSON.stringify([steps.sort(), words('from'), words('to'), history.at(-1)?.date])
}

function problemsOf(
  history: readonly FlowEvent[],
  one: Case & { pair: typeof PAIR },
  figures: { declinesHidden: number; disclosures: number },
): readonly string[] {
  const problems: string[] = []
  const say = (what: string) => problems.push(`${told(history)}: ${what}`)
  const flow = flowOf(history, one)
  if (text(flowOf(flow.events, one)) !== text(flow)) say('its own events give another flow')
  const half = Math.floor(history.length / 2)
  const inParts = flowOf([...flowOf(history.slice(0, half), one).events, ...history.slice(half)], one)
  if (text(inParts) !== text(flow)) say('in two parts it is another flow')
  const last = history.length === 0 ? FIRST : dayNumber(history.at(-1)!.date)!
  for (const viewer of [...one.parties, 'manager'] as const) {
    const silent = history.filter(event => event.step !== 'declined' || event.who === viewer)
    for (const later of [0, 1, PATIENCE, PATIENCE + 1, 2 * PATIENCE + 1, 3 * PATIENCE + 1]) {
      const now = isoDay(last + later)
      const seen = view(history, one, viewer, now)
      figures.disclosures += seen.disclosed.length
      if (!mayHave(seen, history)) say(`${viewer} has ${JSON.stringify(seen.disclosed)}`)
      if (seen.reads && viewer !== 'manager' && found(history, 'asked', viewer) === undefined)
        say(`${viewer} reads before it is asked`)
      if (silent.length === history.length) continue
      figures.declinesHidden++
      const twin = flowOf(silent, one, now)
      if (twin.issues.length > 0) say(`${viewer}: with silence instead ${twin.issues[0]?.message}`)
      if (text(view(silent, one, viewer, now)) !== text(seen)) say(`${viewer} tells a decline from silence on ${now}`)
    }
  }
  return problems
}

/** What the other side agreed to share, and only once both are introduced. */
function mayHave({ viewer, disclosed }: FlowView, history: readonly FlowEvent[]): boolean {
  if (viewer !== 'from' && viewer !== 'to') return disclosed.length === 0
  const other = viewer === 'from' ? 'to' : 'from'
  const share = found(history, 'introduced') === undefined ? [] : (found(history, 'accepted', other)?.share ?? [])
  const id = PAIR[other]
  const expected = {
    member: id,
    ...(share.includes('contact') ? { contact: `contact of ${id}` } : {}),
    ...(share.includes('origin') ? { originCountries: [`origin of ${id}`] } : {}),
  }
  return text(disclosed) === text(share.length === 0 ? [] : [expected])
}

function flowOf(
  events: readonly unknown[],
  { pair, patience }: Case & { pair: typeof PAIR },
  now = LAST,
): IntroductionFlow {
  return introductionFlow(pair, events, { now, patience })
}

function view(
  history: readonly FlowEvent[],
  one: Case & { pair: typeof PAIR },
  viewer: FlowView['viewer'],
  now: string,
): FlowView {
  return viewFlow(flowOf(history, one, now), NETWORK, { viewer, locale: 'de' })
}

function text(value: unknown): string {
  return JSON.stringify(value)
}

function told(history: readonly FlowEvent[]): string {
  return history.map(({ step, who = '', date }) => `${step} ${who} ${date.slice(5)}`).join(', ') || 'nothing'
}
