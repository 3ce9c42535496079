import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pageText } from '../../../src/adapters/report/bundle-page.mjs'
import { renderReport } from '../../../src/adapters/report/index.ts'
import { layOut } from '../../../src/adapters/report/layout.ts'
import type { ReportModel } from '../../../src/adapters/report/model.ts'
import { createPage, folded } from '../../../src/adapters/report/page/page.ts'
import { WORDS } from '../../../src/adapters/report/page/words.ts'
import type { Audience, Member } from '../../../src/index.ts'
import { auditOpportunity, createMatcher, createNetwork, planEvent } from '../../../src/index.ts'
import { aachen } from '../../insight/aachen.ts'
import { modelOf } from './model-of.ts'

const now = '2026-11-22'

/** A sentence as the page tells it. */
function told({ texts }: ReportModel, language: number, number: number, names: readonly string[]): string {
  return names.reduce(
    (text, name, i) => text.replaceAll(String.fromCodePoint(0xf0000 + i), name),
    texts[language]![number]!,
  )
}

test('page-text.ts is what `npm run page` makes of page/', async () => {
  expect(readFileSync('src/adapters/report/page-text.ts', 'utf8')).toBe(await pageText())
})

test('renderReport: one script and one style, known by their hashes, and nothing from anywhere', async () => {
  const { network } = await aachen()
  const html = renderReport(createMatcher(network, undefined, { now, audience: 'manager' }), { title: 'A & <b>' })
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  const [script, style] = [/<script>(.*?)<\/script>/s, /<style>(.*?)<\/style>/s].map(tag => tag.exec(html)![1]!)
  expect(/content="(.*?)"/.exec(html)![1]).toBe(
    `default-src 'none'; script-src ${hash(script!)}; style-src ${hash(style!)}; base-uri 'none'; form-action 'none'`,
  )
  expect(html).toContain('<title>A &amp; &lt;b&gt;</title>')
  expect(html).not.toMatch(/(?:src|href)="?https?:|url\(|@import/)
})

test('renderReport: a page lists everybody’s best, and does not call their number that of all possible ones', async () => {
  const { network } = await aachen()
  const matcher = createMatcher(network, undefined, { now, audience: 'manager' })
  const { introductions } = modelOf(renderReport(matcher))
  expect(introductions.length).toBeLessThan(matcher.best({ limit: 10_000 }).length)
  const words = WORDS.flatMap(({ tiles, matrixHelp }) => [tiles[3]!, matrixHelp])
  expect(words.filter(text => /möglich|possible|olası/i.test(text))).toEqual([])
  expect(words.filter(text => /best|en iyi/i.test(text))).toHaveLength(6)
})

test('renderReport: the whole page but for its style, data and script', () => {
  const html = renderReport(createMatcher(createNetwork({ members: [] })), { title: '"A" & <b>', locale: 'tr' })
  const bare = html
    .replace(/content="default-src[^"]*"/, 'content="…"')
    .replace(/(<style>).*?(<\/style>)/s, '$1…$2')
    .replace(/(<script type="application\/json" id="data">).*?(<\/script>)/s, '$1…$2')
    .replace(/(<script>).*?(<\/script>)/s, '$1…$2')
  expect(bare).toMatchInlineSnapshot(`
    "<!doctype html>
    <html lang="tr">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="…">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>&quot;A&quot; &amp; &lt;b&gt;</title>
    <style>…</style>
    </head>
    <body>
    <script type="application/json" id="data">…</script>
    <script>…</script>
    </body>
    </html>
    "
  `)
})

test('renderReport tells the manager what the matcher says, in all languages, whatever the order of members', async () => {
  const { network } = await aachen()
  const matcher = createMatcher(network, undefined, { now, audience: 'manager' })
  const html = renderReport(matcher)
  const turned = createNetwork({
    members: [...network.members].reverse(),
    ties: [...network.ties].reverse(),
    outcomes: network.outcomes,
  })
  expect(renderReport(createMatcher(turned, undefined, { now, audience: 'manager' }))).toBe(html)
  const model = modelOf(html)
  const [first] = model.introductions
  const [best] = matcher.best({ limit: 1, locale: 'tr' })
  const [from, to] = [model.members[first!.from]!, model.members[first!.to]!]
  expect([from.id, to.id].sort()).toEqual([best!.from, best!.to].sort())
  const side = from.id === best!.from ? best!.forward : best!.backward
  const reasons = side.reasons.filter(({ points }) => points > 0).slice(0, 4)
  expect(first!.forward.map(number => told(model, 1, number, [from.name, to.name]))).toEqual(
    reasons.map(({ text }) => text),
  )
  expect(first!.probability).toBe(best!.probability)
})

test('renderReport for members has no chance and no withheld origin; for one member that one’s introductions alone', async () => {
  const { network } = await aachen()
  const hidden = network.members.filter(
    ({ originCountries, consent }) => originCountries !== undefined && consent?.origin !== 'members',
  )
  const without = (member: Member) => {
    if (!hidden.includes(member)) return member
    const { originCountries: _, originPlace: __, ...others } = member
    return others
  }
  const bare = createNetwork({ members: network.members.map(without), ties: network.ties, outcomes: network.outcomes })
  const [html, other] = [network, bare].map(one => renderReport(createMatcher(one, undefined, { now })))
  expect(hidden.length).toBe(3)
  expect(html).toBe(other)
  expect(html).not.toContain('"probability"')
  const one = modelOf(renderReport(createMatcher(network, undefined, { now, audience: { member: 'aachen-pumpen' } })))
  const place = one.members.findIndex(({ id }) => id === 'aachen-pumpen')
  expect(one.introductions.length).toBeGreaterThan(0)
  expect(one.introductions.every(({ from, to }) => from === place || to === place)).toBe(true)
})

test('the page writes a day as one does in its language', () => {
  const pageIn = createPage(modelOf(renderReport(createMatcher(createNetwork({ members: [] })))))
  expect(([0, 1, 2] as const).map(language => pageIn(language).day(now))).toEqual([
    '22.11.2026',
    '22.11.2026',
    '2026-11-22',
  ])
})

test('renderReport with an audit and a timetable', async () => {
  const { network } = await aachen()
  const matcher = createMatcher(network, undefined, { now, audience: 'manager' })
  const event = planEvent(matcher, { slots: [{ start: '2026-12-01T09:00' }, {}] as never, tables: 3, work: 100 })
  const audit = auditOpportunity([{ introductions: event.meetings.map(({ a, b }) => ({ from: a, to: b })) }], {
    network,
    now,
  })
  const model = modelOf(renderReport(matcher, { audit, event }))
  expect(model.event?.slots).toEqual(['2026-12-01T09:00', ''])
  expect(model.event?.meetings.map(({ a, b }) => [model.members[a]!.id, model.members[b]!.id])).toEqual(
    event.meetings.map(({ a, b }) => [a, b]),
  )
  const kinds = model.audit!.tables.find(({ title }) => told(model, 0, title, []) === 'Art des Mitglieds')!
  expect(kinds.rows.map(([name, members]) => [told(model, 2, name, []), members])).toContainEqual(['company', 42])
  expect(() => renderReport(createMatcher(network, undefined, { now }), { audit })).toThrow(
    'Expected `audit` to be left out',
  )
})

test('renderReport with a timetable: to members when and where, to one member that one’s meetings alone', async () => {
  const { network } = await aachen()
  const plan = planEvent(createMatcher(network, undefined, { now, audience: 'manager' }), {
    slots: 3,
    tables: 6,
    work: 100,
  })
  const shownTo = (audience: Audience) => {
    const model = modelOf(renderReport(createMatcher(network, undefined, { now, audience }), { event: plan }))
    return model.event!.meetings.map(one => ({ ...one, a: model.members[one.a]!.id, b: model.members[one.b]!.id }))
  }
  const bare = plan.meetings.map(({ a, b, slot, table }) => ({ a, b, slot, table }))
  expect(shownTo('members')).toEqual(bare)
  const [{ b: member }] = bare as [(typeof bare)[number]]
  const own = bare.filter(({ a, b }) => a === member || b === member)
  expect(own.length).toBeLessThan(bare.length)
  expect(shownTo({ member })).toEqual(own)
  const idle = network.members.find(({ id }) => !bare.some(({ a, b }) => a === id || b === id))!
  expect(shownTo({ member: idle.id })).toEqual([])
})

test('renderReport refuses by name whom a timetable has and the network has no more', async () => {
  const { network } = await aachen()
  const matcher = createMatcher(network, undefined, { now, audience: 'manager' })
  const event = planEvent(matcher, { slots: 2, tables: 3, work: 100 })
  const left = event.meetings[1]!.b
  expect(() => renderReport(matcher.update({ remove: [left] }), { event })).toThrow(
    expect.objectContaining({
      code: 'unknown-member',
      message: `Expected \`event.meetings[1].b\` to be the id of a member of this network, got \`"${left}"\` (string)`,
    }),
  )
})

test('nothing that a member is called can end the data or be taken for a mark of a name', () => {
  const names = ['</script><script>alert(1)</script>', '<!--', '\u2028', String.fromCodePoint(0xf0000), 'A', 'AA', '']
  const members = names.map(
    (name, i): Member => ({
      id: `m${i}`,
      name,
      kind: 'company',
      baseCountry: i % 2 === 0 ? 'DE' : 'TR',
      needs: ['pumps'],
      offers: ['pumps'],
      targetMarkets: ['TR', 'DE'],
    }),
  )
  const matcher = createMatcher(createNetwork({ members }), { threshold: null }, { now, audience: 'manager' })
  const html = renderReport(matcher)
  expect(html.split('</script>').length).toBe(3)
  const model = modelOf(html)
  expect(model.members.map(({ name }) => name)).toEqual(names)
  for (const { from, to, forward } of model.introductions) {
    const [a, b] = [model.members[from]!, model.members[to]!]
    const explained = matcher.explain(a.id, b.id, { locale: 'de' }).forward.reasons.filter(({ points }) => points > 0)
    expect(forward.map(number => told(model, 0, number, [a.name, b.name]))).toEqual(
      explained.slice(0, 4).map(({ text }) => text),
    )
  }
})

test('nothing that people write turns the direction of writing, but in ids', () => {
  const turning = '\u202e\u2066A\u200f'
  const members = ['DE', 'TR'].map(
    (baseCountry, i): Member => ({
      ...{ id: `${turning}${i}`, name: `${turning}${i}`, kind: 'company', place: turning },
      ...{ baseCountry, organization: `${turning}${i}`, needs: [turning], offers: [turning] },
    }),
  )
  const matcher = createMatcher(createNetwork({ members }), { threshold: null }, { now, audience: 'manager' })
  const event = planEvent(matcher, { slots: 1, tables: [{ id: turning }] })
  const model = modelOf(renderReport(matcher, { title: turning, event }))
  expect(model.members.map(({ name }) => name)).toEqual(['A0', 'A1'])
  expect(model.introductions.length).toBe(1)
  const shown = { ...model, members: model.members.map(({ id: _, ...others }) => others) }
  expect(JSON.stringify(shown)).not.toMatch(/\p{Bidi_Control}/u)
})

test('renderReport with a limit of 0 has no introductions', async () => {
  const { network } = await aachen()
  const matcher = createMatcher(network, undefined, { now, audience: 'manager' })
  expect(modelOf(renderReport(matcher, { limit: 0 })).introductions).toEqual([])
})

test('the layout parts members who would lie on one another, and keeps those tied near', () => {
  const ties = Array.from({ length: 30 }, (_, i) => [i, (i + 1) % 30]).flat()
  const { x, y } = layOut({ size: 60, ties, groupOf: Array.from({ length: 60 }, (_, i) => (i < 30 ? 0 : 1)) })
  const far = (v: number, w: number) => Math.sqrt((x[v]! - x[w]!) ** 2 + (y[v]! - y[w]!) ** 2)
  for (let v = 0; v < 60; v++) for (let w = 0; w < v; w++) expect(far(v, w)).toBeGreaterThan(5)
  const mean = (pairs: readonly (readonly [number, number])[]) =>
    pairs.reduce((sum, [v, w]) => sum + far(v, w), 0) / pairs.length
  const all = Array.from({ length: 30 }, (_, v) => [v, (v + 15) % 30] as const)
  expect(mean(all.map(([v]) => [v, (v + 1) % 30] as const))).toBeLessThan(mean(all))
})

test('what is searched for is found as it is typed on any keyboard', () => {
  expect(folded(' Weiße KÖPRÜ İş ')).toBe('weisse kopru is')
  expect(folded('AĞIR ısı')).toBe('agir isi')
})
