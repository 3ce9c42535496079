// The event as a mixed-integer model for HiGHS, written from the documentation; imports nothing from src.
import { WEIGHTS } from './event-checker.ts'
import type { EventWorld } from './event-world.ts'
import { key } from './event-world.ts'

/**
 * CPLEX LP text. Table changes are left out, which can only make the optimum larger: a plan's whole objective, table changes
 * included, is held against more than could be reached. The same holds of waiting, without which HiGHS proves larger events.
 */
export function eventModel(
  { members, asked }: EventWorld,
  chances: ReadonlyMap<string, number>,
  { waiting }: { readonly waiting: boolean },
): string {
  const speaks = new Map(members.map(({ id, languages = [] }) => [id, languages]))
  const open = Array.from({ length: asked.slots }, (_, k) => k + 1).filter(slot => !asked.breaks.includes(slot))
  const there = (id: string, slot: number) =>
    !Object.hasOwn(asked.availability, id) || asked.availability[id]!.includes(slot)
  const room = (slot: number) =>
    typeof asked.tables === 'number' ? asked.tables : asked.tables.filter(({ closed }) => !closed.includes(slot)).length
  const place = new Map(asked.participants.map((id, i) => [id, i]))
  const vetoed = new Set(asked.vetoes.map(({ from, to }) => key(from, to)))
  const wishes = new Set(asked.wishes.map(({ from, to }) => `${from} ${to}`))

  const goal: string[] = []
  const lines: string[] = []
  const binaries: string[] = []
  const terms = new Map<string, string[]>()
  const into = (row: string, term: string) => {
    const list = terms.get(row)
    if (list === undefined) terms.set(row, [term])
    else list.push(term)
  }
  const millionths = (value: number) => (value / 1e6).toFixed(6)

  for (const [pair, chance] of chances) {
    const [a, b] = pair.split(' ') as [string, string]
    if (vetoed.has(pair)) continue
    const [ofA, ofB] = [speaks.get(a)!, speaks.get(b)!]
    const talk = ofA.length === 0 || ofB.length === 0 || ofA.some(one => ofB.includes(one))
    const helpers = asked.interpreters.flatMap((one, k) =>
      [ofA, ofB].every(list => list.some(language => one.languages.includes(language))) ? [k] : [],
    )
    if (!talk && helpers.length === 0) continue
    const wished = Number(wishes.has(`${a} ${b}`)) + Number(wishes.has(`${b} ${a}`))
    const [i, j] = [place.get(a)!, place.get(b)!]
    for (const slot of open) {
      if (!there(a, slot) || !there(b, slot) || room(slot) === 0) continue
      const ways = talk ? [-1] : helpers.filter(k => asked.interpreters[k]!.slots?.includes(slot) !== false)
      for (const way of ways) {
        const x = `x_${i}_${j}_${slot}${way < 0 ? '' : `_${way}`}`
        binaries.push(x)
        goal.push(`+ ${millionths(chance + WEIGHTS.wish * wished)} ${x}`)
        into(`pair_${i}_${j} 1`, x)
        into(`room_${slot} ${room(slot)}`, x)
        for (const one of [i, j]) {
          into(`busy_${one}_${slot} 1`, x)
          into(`most_${one} ${asked.maxMeetings}`, x)
        }
        if (way >= 0) into(`helper_${way}_${slot} 1`, x)
      }
    }
  }
  for (const [row, list] of terms) lines.push(`${row.split(' ')[0]}: ${list.join(' + ')} <= ${row.split(' ')[1]}`)
  for (const [id, i] of place) {
    const slots = open.filter(slot => there(id, slot))
    const met = (slot: number) => terms.get(`busy_${i}_${slot} 1`) ?? []
    const firsts: string[] = []
    for (const slot of slots) {
      if (met(slot).length === 0) continue
      const left = open.filter(other => other >= slot).length
      goal.push(`+ ${millionths(WEIGHTS.first + Math.floor((WEIGHTS.early * left) / open.length))} f_${i}_${slot}`)
      firsts.push(`f_${i}_${slot}`)
      lines.push(`f_${i}_${slot} - ${met(slot).join(' - ')} <= 0`)
    }
    if (firsts.length > 0) lines.push(`${firsts.join(' + ')} <= 1`)
    for (const [k, slot] of waiting ? slots.entries() : []) {
      const minus = (list: readonly string[]) => list.map(one => `- ${one}`).join(' ')
      lines.push(`before_${i}_${slot} ${minus(met(slot))} >= 0`)
      lines.push(`after_${i}_${slot} ${minus(met(slot))} >= 0`)
      if (k > 0) lines.push(`before_${i}_${slot} - before_${i}_${slots[k - 1]} >= 0`)
      if (k < slots.length - 1) lines.push(`after_${i}_${slot} - after_${i}_${slots[k + 1]} >= 0`)
      goal.push(`- ${millionths(WEIGHTS.gap)} w_${i}_${slot}`)
      const plus = met(slot)
        .map(one => `+ ${one}`)
        .join(' ')
      lines.push(`w_${i}_${slot} - before_${i}_${slot} - after_${i}_${slot} ${plus} >= -1`)
    }
  }
  // An empty model is written as one that is worth 0.
  if (binaries.length === 0) return 'Maximize\n obj: nothing\nSubject To\n none: nothing <= 0\nEnd\n'
  return `Maximize\n obj: ${goal.join('\n ')}\nSubject To\n${lines.map((line, k) => ` ${named(line, k)}`).join('\n')}\nBinary\n ${binaries.join('\n ')}\nEnd\n`
}

function named(line: string, k: number): string {
  return line.includes(':') ? line : `c${k}: ${line}`
}
