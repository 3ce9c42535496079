import type {
  Affinity,
  Contacts,
  Custom,
  FarPaths,
  Halved,
  NearPaths,
  Overlap,
  Peaked,
  RecordOfEvents,
  Signal,
  SignalBase,
} from './signal.ts'

/** The standard signals and their shapes. */
interface Standard {
  readonly marketReach: Overlap
  readonly needsMet: Overlap
  readonly sharedLanguage: Overlap
  readonly industryFit: Affinity
  readonly corridorPrior: Affinity
  readonly goalFit: Affinity
  readonly sizeFit: Affinity
  readonly kindFit: Affinity
  readonly proximity: Contacts
  readonly standing: RecordOfEvents
}

export type StandardName = keyof Standard
export type StandardSignal = { readonly [N in StandardName]: Standard[N] & { readonly name: N } }[StandardName]

type KeyOf<S> = S extends unknown ? keyof S : never
/** What some shape has beside what every signal has. */
type OwnKey = Exclude<KeyOf<Signal>, keyof SignalBase>
type Without<Key extends PropertyKey> = { readonly [K in Key]?: never }
type BaseChanges = Partial<Omit<SignalBase, 'name'>>

/** What contacts say of one field rests on another. */
type OwnChanges<S extends Signal> = S extends Contacts
  ? (Halved | Peaked | Without<'half' | 'peak'>) & (Partial<NearPaths> | FarPaths)
  : Partial<Omit<S, 'shape' | keyof SignalBase>>

type Changed = {
  readonly [N in StandardName]: { readonly name: N } & BaseChanges &
    OwnChanges<Standard[N]> &
    Without<'shape' | Exclude<OwnKey, KeyOf<Standard[N]>>>
}[StandardName]

/** A standard signal whose name is known only when it runs: what every signal has may differ. */
type Reweighted = { readonly name: string } & BaseChanges & Without<OwnKey>

type OwnFunction = Omit<Custom, 'shape'> & Partial<Pick<Custom, 'shape'>>

/**
 * A signal as people write it: a whole recipe; one's own function `{ name, weight, neutral, min, max, value }`; or the
 * name of a standard signal with whatever should differ from it, its `texts` language by language. Who gives one of `half`
 * and `peak` has it in the place of the other.
 */
export type SignalInput = Signal | OwnFunction | Changed | Reweighted
