import { EXAMPLES } from './examples.ts'
import type { CommandName } from './takes.ts'
import { TAKES } from './takes.ts'

export const HELP = `kontor – who in a business network should meet whom across a border, and why

  kontor introduce members.csv --ties ties.csv                  the best pairs of the network, each asked from the id first in order
  kontor introduce members.csv --ties ties.csv --for ID         one member's introductions (or A,B,C: several)
  kontor explain members.csv --ties ties.csv A B                everything about one pair, refused or not
  kontor bridges members.csv --ties ties.csv                    who holds the network together, and what nobody else links
  kontor gaps members.csv --ties ties.csv                       what lies unused, what is missing, whom to look for
  kontor gaps members.csv --ties ties.csv --for ID              which empty field would bring a member how much
  kontor event members.csv --slots 8 --tables 12                who meets whom, when, at which table
  kontor delegation members.csv --to TR --seats 12              who travels, why, and whom each would meet
  kontor round members.csv --ties ties.csv                      introductions for everybody at once
  kontor circles members.csv --size 6 --count 3                 groups that meet every month
  kontor learn members.csv --outcomes o.csv --out policy.json   a policy corrected by what came of introductions
  kontor evaluate members.csv --ties ties.csv --outcomes o.csv  how a policy would have ranked what came afterwards
  kontor audit members.csv --ties ties.csv                      whether everybody has a fair chance in a round
  kontor report members.csv --ties t.csv --out report.html      all of it as a page to open, print and pass on
  kontor sql [members.csv] --policy policy.json                 the policy as statements for ClickHouse, of any network
  kontor check members.csv --ties ties.csv                      what was admitted, what was not, and why

Files are .csv, .json or .ndjson; list cells are separated by | (or ; inside quotes).

  --ties FILE            who knows whom: from, to, strength, since, last …
  --outcomes FILE        what became of introductions: from, to, date, stage
  --corridor DE,TR       only pairs that open one country on each side
  --policy FILE          a policy as JSON; what it leaves out is as in the standard policy
  --audience WHO         manager (default), members, or member:ID: nothing they may not see is used
  --assert-consent       your word that members agreed to the use of their origin
  --show-private         show values of private fields in messages and rejected rows, which are masked otherwise
  --columns A=b,C=d      foreign headers and the fields they feed; a header may feed several
  --limit N              how many (10); evaluate: places that count (10); check and plans: how many the text shows (all)
  --introducers          introduce: who can make each introduction
  --why-not              explain: what is missing for a place among the first --limit, and what would bring it there
  --viewer WHO           explain: as from, to, introducer, manager or public may read it: reasons and a level, no figures
  --locale de|tr|en      language of the texts (en)
  --now YYYY-MM-DD       the day it is (today)
  --setting FILE         event: slots, tables, participants, availability, wishes, vetoes, interpreters … as JSON
  --start 2026-11-27T09:00   event: when the first slot begins; --minutes 20 --pause 5
  --ical FILE            event: the calendar, of --for ID or of all; --zone Europe/Istanbul (Europe/Berlin)
  --pins A,B             delegation: who travels in any case; --rivals N pairs of rivals at most (0)
  --min N --max N        round, audit: introductions everybody has at least (1) and at most (3)
  --inbound-cap N        round: how often anybody is approached at most
  --fairness F           round: 0 largest total, 0.5 shared out (default), 1 best for the worst off
  --seed N               event, round, circles, learn, evaluate, audit: another of as good ones (1)
  --groups A,B           audit: labels,kind,size,newcomers,marketAccess (all)
  --introducer-budget N  round: name introducers, who make at most N each if they say nothing else
  --size N --count N     circles: members of a circle (6), circles at a time (1)
  --months N             circles: formed anew so often, so that nobody sits together twice (1)
  --split YYYY-MM-DD     evaluate: what is older is known, what is newer is measured (the last third)
  --title TEXT           report: what stands above it
  --out FILE             report: the page; learn: where the policy goes; --split YYYY-MM-DD learn from then on
  --compare FILE         evaluate: another policy, and how far the first is better
  --rejected FILE        check: rejected rows with the reasons, to be mended and fed back; whole with --show-private
  --resolved FILE        check: the table as it was understood
  --run                  sql: run the statements on ClickHouse in this process (npm install chdb)
  --json                 the result as JSON on standard output; all else goes to standard error
  --csv FILE             the result as a table, for spreadsheets
  --strict               exit 1 if any row was rejected
  --version              which version this is

Exit: 0 done, 1 rows rejected under --strict, 2 wrong call.
`

/** What one command does, worked examples of it, and the options it takes. */
export function helpFor(command: CommandName): string {
  const [, , files, options, exit] = HELP.split('\n\n')
  const usage = HELP.split('\n').filter(line => line.startsWith(`  kontor ${command} `))
  const examples = (EXAMPLES[command] ?? []).map(args => `  kontor ${command} ${args}`)
  const takes: readonly string[] = TAKES[command]
  const taken = options!.split('\n').filter(line => takes.includes(/^ {2}--([a-z-]+)/.exec(line)![1]!))
  return [usage.join('\n'), ['Examples:', ...examples].join('\n'), files, taken.join('\n'), exit].join('\n\n')
}
