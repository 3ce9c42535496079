import type { Cells } from '../signal.ts'
import { symmetricCells } from './cells.ts'

/**
 * How much links two countries apart from their size: nearness, language, people, trade. A pair that none of these
 * lists names has no cell and stays unknown, which is neutral. Written from general knowledge: land borders and narrow
 * straits; official or business languages; the larger diasporas (UN DESA, International Migrant Stock 2019) and trade
 * relations that are strong for the countries' size (CEPII, 2006).
 */
const BASE = 300
const LINKS = { border: 300, language: 250, people: 300 } as const

const BORDERS = `
DE NL BE LU FR CH AT CZ PL DK|FR BE LU CH IT ES GB MC AD|NL BE|BE LU|AT CZ SK HU SI IT CH LI|CH IT LI|IT SI SM VA MT
ES PT AD MA GI|GB IE|PL CZ SK LT UA BY RU|CZ SK|SK HU UA|HU RO UA RS HR SI|SI HR|HR BA RS ME|RO BG MD UA RS|BG GR TR RS MK
GR TR AL MK CY|TR GE AM IR IQ SY AZ CY|DK SE NO|SE NO FI|FI EE RU NO|EE LV RU|LV LT BY RU|LT BY RU|RU UA BY GE AZ KZ CN MN
UA MD BY|RS BA ME MK XK|AL ME XK MK|XK MK ME|GE AM AZ|AZ IR|IR IQ AF PK TM|IQ SY KW SA JO|SY LB JO IL|IL EG JO LB|EG LY SD
LY TN DZ|TN DZ|DZ MA|MA MR|SA AE QA KW BH OM YE JO|AE OM QA|KZ UZ KG TM CN|UZ KG TJ TM AF|KG TJ CN|AF PK TJ|PK IN CN
IN BD NP BT LK CN|BD MM|CN VN MN KP HK MO LA|JP KR|TH MY LA KH MM|MY SG ID BN|VN LA KH|ID TL PG|US CA MX|MX GT BZ|GT HN SV
HN NI SV|NI CR|CR PA|PA CO|CO VE EC PE BR|BR AR UY PY BO PE VE|AR CL UY PY BO|CL PE BO|PE EC BO|NG GH BJ NE CM|GH CI TG
KE UG TZ ET SO|ET ER DJ SO SD|ZA NA BW ZW MZ LS SZ|SN GM MR ML|CI ML BF|CM GA TD|CD CG RW UG AO|RW UG BI TZ|AO NA|ZM ZW MW MZ TZ`

const LANGUAGES = `
DE AT CH LI LU BE|NL BE SR|FR BE CH LU MC CA SN CI CM TN DZ MA LB ML BF|GB IE US CA AU NZ MT IN NG GH KE ZA SG PK
ES MX CO AR CL PE VE EC GT CU BO DO UY PY|PT BR AO MZ CV|EG SA AE QA KW BH OM JO LB SY IQ MA DZ TN LY SD YE PS
TR AZ KZ UZ TM KG CY|RU BY UA KZ KG MD|RO MD|GR CY|AL XK|RS BA HR ME|CN TW HK SG|MY ID BN|SE FI|IR AF TJ|IT CH SM|CZ SK`

const PEOPLE = `
DE TR PL RU IT RO GR HR RS BA XK SY UA KZ HU BG AF IR IQ US CN VN MA PT ES|TR NL BE AT FR CH GB DK SE BG AZ UZ KZ RU IQ SY IR GE UA AE LY|
NL MA SR ID PL GB US|BE MA IT CD FR PL|FR MA DZ TN PT SN CI VN LB IT|GB IN PK BD PL NG US AU ZA IE CY|AT RS BA HR HU RO|CH PT IT RS XK|
ES RO MA CO EC AR VE BR|IT RO AL MA EG TN|SE IQ SY IR FI PL|DK SY|PT BR AO FR|GR AL CY US|PL UA|US MX IN CN PH VN KR JP IL CU|CA IN CN PH|
AU CN IN NZ VN|AE IN PK EG PH|SA EG PK IN YE|QA IN|RU UZ TJ KG AM AZ CN|JP CN BR US|KR CN US VN|IL RU FR|ET IL|MA IL|CN SG MY TH|EG KW`

function linked(groups: string, everyWithEvery: boolean): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const group of groups.replaceAll('\n', '|').split('|')) {
    const [hub, ...others] = group.trim().split(' ')
    const hubs = everyWithEvery ? [hub, ...others] : [hub]
    for (const x of hubs) for (const y of others) if (x !== y) pairs.add(`${x} ${y}`).add(`${y} ${x}`)
  }
  return pairs
}

function addUp(): Cells {
  const lists = [
    [linked(BORDERS, false), LINKS.border],
    [linked(LANGUAGES, true), LINKS.language],
    [linked(PEOPLE, false), LINKS.people],
  ] as const
  const cells = new Map<string, number>()
  for (const [pairs, points] of lists) {
    for (const pair of pairs) cells.set(pair, Math.min(1000, (cells.get(pair) ?? BASE) + points))
  }
  const lines = [...cells].map(([pair, cell]) => `${pair.replace(' ', ': ')} ${cell}`)
  return symmetricCells([...lines, EXCEPTIONS].join('\n'))
}

/** Links that the lists add up too low: the corridor this library was begun for, and unions of markets. */
const EXCEPTIONS = 'DE: TR 950, AT 950, NL 900, CH 900'

export const CORRIDORS: Cells = addUp()
