import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runAside } from '../pack.mjs'
import { expect, followReadme } from './project.mjs'

/** A night done again gives the same bytes; who joined is introduced, who left is not. */
export async function checkNightly(place) {
  const [first] = await followReadme(place)
  const read = () => readFileSync(join(place, 'state/introductions.csv'), 'utf8')
  const table = read()
  const [, promised] = /^(\d+) introductions/m.exec(first) ?? []
  expect(table.split('\r\n').length === Number(promised) + 2, `a line for each of ${promised} introductions`, table)
  expect(/^bursa-pompa,/m.test(table) && /,bursa-pompa,/.test(table), 'introductions of the new member on both sides')
  expect(!table.includes('murat-elmasoglu'), 'no introduction of the member who left')
  const again = await runAside('node out/nightly.js 2026-11-22', place)
  expect(again.includes('2 changed, 1 rejected, 0 left'), 'the second night to know who has left', again)
  expect(read() === table, 'the same introductions when the night is done again')
  return `${promised} introductions, and the same when done again`
}

/** The calendar holds the repaired plan: every meeting, none of those who left from then on, and what was lost as cancelled. */
export async function checkEventApp(place) {
  const [told] = await followReadme(place)
  const planned = told.match(/^ {2}T\d/gm)?.length ?? 0
  const [, moved, lost, added] = /(\d+) moved, (\d+) lost, (\d+) new/.exec(told)?.map(Number) ?? []
  expect(planned >= 20 && lost >= 2 && told.match(/^ {2}new T\d/gm)?.length === added, 'a plan and its repair', told)
  const all = readFileSync(join(place, 'state/business-day.ics'), 'utf8')
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT')
    .slice(1)
  const events = all.filter(event => !event.includes('STATUS:CANCELLED'))
  expect(events.length === planned - lost + added, `${planned} - ${lost} + ${added} events`, events.length)
  expect(all.length - events.length === lost, `${lost} events cancelled`, all.length - events.length)
  const late = events.filter(event => /DTSTART;TZID=Europe\/Berlin:20261203T(1[1-9]|105)/.test(event))
  expect(
    late.length > 0 && !late.some(event => /Yelkenburnu|Hakan Tunabay/.test(event)),
    'nobody beside an empty chair',
  )
  const own = readFileSync(join(place, 'state/aachen-pumpen.ics'), 'utf8')
  expect(own.split('BEGIN:VEVENT').length >= 2 && own.includes('TZID:Europe/Berlin'), 'a calendar of one member', own)
  return `${planned} meetings planned, ${moved} moved, ${lost} lost, ${added} new`
}
