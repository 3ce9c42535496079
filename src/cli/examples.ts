/** Worked examples of each command: they run as they stand where members.csv, ties.csv and outcomes.csv of fixtures/aachen are. */
export const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  introduce: [
    'members.csv --ties ties.csv --corridor DE,TR --limit 5',
    'members.csv --ties ties.csv --for aachen-pumpen --locale de --csv introductions.csv',
  ],
  explain: [
    'members.csv --ties ties.csv aachen-pumpen izmir-makina --locale tr',
    'members.csv --ties ties.csv aachen-pumpen bursa-tekstil --why-not --limit 5',
  ],
  bridges: ['members.csv --ties ties.csv --limit 5'],
  gaps: ['members.csv --ties ties.csv --locale de', 'members.csv --ties ties.csv --for karl-breuersbach'],
  event: [
    'members.csv --ties ties.csv --corridor DE,TR --slots 4 --tables 8 --csv plan.csv',
    'members.csv --slots 4 --tables 8 --start 2026-12-03T10:00 --zone Europe/Istanbul --ical day.ics',
  ],
  delegation: ['members.csv --ties ties.csv --to TR --seats 6 --pins murat-elmasoglu --csv delegation.csv'],
  round: ['members.csv --ties ties.csv --max 1 --introducer-budget 2 --csv round.csv'],
  circles: ['members.csv --ties ties.csv --size 6 --count 3 --months 2'],
  learn: ['members.csv --ties ties.csv --outcomes outcomes.csv --out policy.json'],
  evaluate: ['members.csv --ties ties.csv --outcomes outcomes.csv --split 2025-01-01 --csv figures.csv'],
  audit: ['members.csv --ties ties.csv --max 1 --groups kind,size'],
  report: ['members.csv --ties ties.csv --out report.html --title Aachen'],
  sql: ['members.csv --for aachen-pumpen --limit 5'],
  check: ['members.csv --rejected mend.csv --resolved understood.csv', 'members.csv --json --strict'],
}
