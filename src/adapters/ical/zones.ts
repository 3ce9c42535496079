import { misuse } from '../../errors/kontor-error.ts'

/** Central European time: summer time from the last Sunday of March to the last of October. */
const CENTRAL = [
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19970330T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19971026T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
]

/** Türkiye has kept one time the whole year since September 2016. */
const TURKISH = [
  'BEGIN:STANDARD',
  'TZNAME:+03',
  'TZOFFSETFROM:+0300',
  'TZOFFSETTO:+0300',
  'DTSTART:20160908T000000',
  'END:STANDARD',
]

const RULES: ReadonlyMap<string, readonly string[]> = new Map([
  ['Europe/Istanbul', TURKISH],
  ...'Amsterdam Berlin Brussels Luxembourg Paris Rome Vienna Warsaw Zurich'
    .split(' ')
    .map(city => [`Europe/${city}`, CENTRAL] as const),
])

/** The zone's rules as a VTIMEZONE, so that no reader has to know the zone. @throws KontorError `invalid-argument` */
export function zoneText(zone: string): string {
  const rules = RULES.get(zone)
  if (rules === undefined) throw misuse('zone', `one of ${[...RULES.keys()].sort().join(', ')}`, zone)
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...rules, 'END:VTIMEZONE'].join('\r\n')
}
