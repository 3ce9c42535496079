import { communitiesOf } from '../../insight/communities.ts'
import { tieGraph } from '../../insight/tie-graph.ts'
import { dayNumber } from '../../integers/days.ts'
import { label, labelAsWritten } from '../../introductions/label.ts'
import type { Matcher } from '../../introductions/matcher.ts'
import type { Member } from '../../members/member.ts'
import { FIELDS } from '../../policy/field.ts'
import { createFacts } from '../../scoring/facts.ts'
import { layOut } from './layout.ts'
import type { ReportFact, ReportMember } from './model.ts'
import type { TextTable } from './texts.ts'
import { unturned } from './texts.ts'

const SHOWN: readonly ReportFact[] = ['opens', 'industries', 'targetMarkets', 'needs', 'offers', 'languages', 'goals']
/** Who joined fewer days ago is new. */
const NEW_DAYS = 365

/** Every member, with all that the page tells of it, and where it is drawn. */
export function membersFor(
  { network, now }: Pick<Matcher, 'network' | 'now'>,
  texts: TextTable,
): readonly ReportMember[] {
  const facts = createFacts(network, now)
  const graph = tieGraph(network)
  const groupOf = communitiesOf(graph, 1)
  const ties = network.members.flatMap((_, v) =>
    [...graph.ends.subarray(graph.starts[v], graph.starts[v + 1])].flatMap(w => (w > v ? [v, w] : [])),
  )
  const { x, y } = layOut({ size: network.members.length, ties, groupOf })
  return network.members.map((member, v): ReportMember => {
    const termsOf = (field: ReportFact) => facts.field(field).of(member.id)
    const stated = SHOWN.map(
      field => [field, termsOf(field).map(term => numberOf(texts, member, field, term))] as const,
    )
    return {
      id: member.id,
      name: unturned(member.name),
      kind: texts.number(locale => label('kind', member.kind ?? 'other', locale)),
      country: member.baseCountry ?? '',
      place: unturned(member.place ?? ''),
      organization: unturned(member.organization ?? ''),
      opens: termsOf('opens'),
      sections: [...new Set(termsOf('industries').map(code => code.slice(0, 1)))],
      facts: stated.filter(([, terms]) => terms.length > 0),
      isNew: isNew(member, now),
      x: x[v]!,
      y: y[v]!,
      group: groupOf[v]!,
    }
  })
}

function numberOf(texts: TextTable, member: Member, field: ReportFact, term: string): number {
  return texts.number(locale => labelAsWritten([member], FIELDS[field], term, locale))
}

function isNew({ joined }: Member, now: string | undefined): boolean {
  const [day, today] = [joined, now].map(one => (one === undefined ? undefined : dayNumber(one)))
  return day !== undefined && today !== undefined && today >= day && today - day < NEW_DAYS
}
