import type { FileOptions } from '../adapters/csv/read-members.ts'
import { feed, READ_OPTIONS } from '../adapters/csv/read-members.ts'
import type { Admission, AdmissionOptions, AdmissionSpec } from '../members/admission/admission.ts'
import { createAdmission } from '../members/admission/admission.ts'
import { createMemberAdmission, wasNotAsked } from '../members/admit-members.ts'
import { outcomeSpec } from '../members/admit-outcomes.ts'
import { tieSpec } from '../members/admit-ties.ts'
import type { Member } from '../members/member.ts'
import type { Gathering } from '../network/gathering.ts'
import { createGathering } from '../network/gathering.ts'
import type { Network } from '../network/network.ts'
import type { Locale } from '../vocabulary/locale.ts'
import type { Values } from './arguments.ts'
import { readAudience } from './arguments.ts'
import { expectFile, memberOptions, pairOptions } from './files.ts'
import { memberAsked } from './members-asked.ts'
import { createNamesakes } from './namesakes.ts'
import { expectRoom } from './room.ts'
import { tableBytes } from './table-bytes.ts'
import { createNotUsed, NEEDED } from './tell.ts'
import type { Terminal } from './terminal.ts'
import { WORDS } from './words.ts'

/** Reads members, ties and outcomes; says on standard error what was not used, and never stops for bad data. */
export async function loadNetwork(
  path: string | undefined,
  values: Values,
  terminal: Terminal,
): Promise<{ readonly network: Network; readonly rejected: number }> {
  const gathering = createGathering()
  const ofMembers = await gatherMembers(gathering, expectFile(path), values, terminal)
  const ofTies = await gatherTies(gathering, values, terminal)
  const ofOutcomes = await gatherOutcomes(gathering, values, terminal)
  const network = gathering.network()
  const audience = readAudience(values.audience)
  if (typeof audience === 'object') memberAsked('--audience', audience.member, { network })
  return { network, rejected: ofMembers + ofTies + ofOutcomes }
}

/** How many rows were rejected. */
async function gatherMembers(gathering: Gathering, file: string, values: Values, terminal: Terminal): Promise<number> {
  await expectRoom(file, values)
  const [notUsed, options] = [createNotUsed(), memberOptions(file, values, terminal)]
  const namesakes = createNamesakes()
  let isHelpful = false
  const accepted = (member: Member) => {
    gathering.member(member)
    namesakes.note(member.name)
    // The manager's word is asked for only where somebody was never asked: of whoever said no it changes nothing.
    isHelpful ||= (member.originCountries ?? member.originPlace) !== undefined && wasNotAsked(member.consent)
  }
  const { admission, withheld } = createMemberAdmission({ ...notUsed.receiver, accepted }, options, READ_OPTIONS)
  const { mapping } = await fed(admission, file, options)
  notUsed.tell(file, { needed: NEEDED.members, mapping }, options.locale, terminal)
  const [same, words] = [namesakes.tell(gathering.all(), options.locale), WORDS[options.locale]]
  if (same !== undefined) terminal.err(`${same}\n`)
  if (withheld() > 0) terminal.err(`${words.withheld(withheld())}${isHelpful ? `; ${words.assertConsent}` : ''}\n`)
  return notUsed.rejected()
}

/** How many rows of ties were rejected. */
async function gatherTies(gathering: Gathering, values: Values, terminal: Terminal): Promise<number> {
  const { ties: file } = values
  if (file === undefined) return 0
  const options = pairOptions('ties', file, values)
  const spec = tieSpec(gathering, options, READ_OPTIONS)
  return gatherPairs('ties', file, { spec, accepted: gathering.tie, options }, terminal)
}

/** How many rows of outcomes were rejected. */
async function gatherOutcomes(gathering: Gathering, values: Values, terminal: Terminal): Promise<number> {
  const { outcomes: file } = values
  if (file === undefined) return 0
  const options = pairOptions('outcomes', file, values)
  return gatherPairs('outcomes', file, { spec: outcomeSpec(gathering), accepted: gathering.outcome, options }, terminal)
}

interface Taking<T> {
  readonly spec: AdmissionSpec<T>
  readonly accepted: (pair: T) => void
  readonly options: FileOptions & AdmissionOptions & { readonly locale: Locale }
}

async function gatherPairs<T extends object>(
  name: 'ties' | 'outcomes',
  file: string,
  { spec, accepted, options }: Taking<T>,
  terminal: Terminal,
): Promise<number> {
  const notUsed = createNotUsed()
  const { mapping } = await fed(createAdmission(spec, { ...notUsed.receiver, accepted }, options), file, options)
  notUsed.tell(file, { needed: NEEDED[name], mapping }, options.locale, terminal)
  return notUsed.rejected()
}

async function fed<T>(admission: Admission<T>, file: string, options: FileOptions) {
  await feed(admission, tableBytes(file), options)
  return admission.finish()
}
