export const HELP = `kontor – who in a business network should meet whom across a border, and why

  kontor introduce members.csv --ties ties.csv                  the best pairs of the network
  kontor introduce members.csv --ties ties.csv --for ID         one member's introductions
  kontor explain members.csv --ties ties.csv A B                everything about one pair, refused or not
  kontor check members.csv                                      what was admitted, what was not, and why

Files are .csv, .json or .ndjson; list cells are separated by | (or ; inside quotes).

  --ties FILE            who knows whom: from, to, strength, since, last …
  --outcomes FILE        what became of introductions: from, to, date, stage
  --corridor DE,TR       only pairs that open one country on each side
  --policy FILE          a policy as JSON; what it leaves out is as in the standard policy
  --audience WHO         manager (default), members, or member:ID: nothing they may not see is used
  --assert-consent       your word that members agreed to the use of their origin
  --columns A=b,C=d      foreign headers and the fields they feed; a header may feed several
  --limit N              how many (10)
  --locale de|tr|en      language of the texts (en)
  --now YYYY-MM-DD       the day it is (today)
  --rejected FILE        check: rejected rows whole, with the reasons, to be mended and fed back
  --resolved FILE        check: the table as it was understood
  --json                 the result as JSON on standard output; all else goes to standard error
  --strict               exit 1 if any row was rejected

Exit: 0 done, 1 rows rejected under --strict, 2 wrong call.
`
