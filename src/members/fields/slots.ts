import type { Member } from '../member.ts'
import type { Outcome, Tie } from '../tie.ts'
import type { Slot } from './field.ts'

type MemberSlots = {
  readonly [K in
    | 'id'
    | 'name'
    | 'kind'
    | 'organization'
    | 'baseCountry'
    | 'place'
    | 'originCountries'
    | 'originPlace'
    | 'accessCountries'
    | 'industries'
    | 'targetMarkets'
    | 'languages'
    | 'offers'
    | 'needs'
    | 'goals'
    | 'size'
    | 'capacity'
    | 'introducerBudget'
    | 'avoid'
    | 'paused'
    | 'joined'
    | 'contact'
    | 'locale']: Slot<Member, Member[K] & {}>
}

export const MEMBER_SLOTS: MemberSlots = {
  id: {
    get: draft => draft.id,
    set: (draft, value) => {
      draft.id = value
    },
  },
  name: {
    get: draft => draft.name,
    set: (draft, value) => {
      draft.name = value
    },
  },
  kind: {
    get: draft => draft.kind,
    set: (draft, value) => {
      draft.kind = value
    },
  },
  organization: {
    get: draft => draft.organization,
    set: (draft, value) => {
      draft.organization = value
    },
  },
  baseCountry: {
    get: draft => draft.baseCountry,
    set: (draft, value) => {
      draft.baseCountry = value
    },
  },
  place: {
    get: draft => draft.place,
    set: (draft, value) => {
      draft.place = value
    },
  },
  originCountries: {
    get: draft => draft.originCountries,
    set: (draft, value) => {
      draft.originCountries = value
    },
  },
  originPlace: {
    get: draft => draft.originPlace,
    set: (draft, value) => {
      draft.originPlace = value
    },
  },
  accessCountries: {
    get: draft => draft.accessCountries,
    set: (draft, value) => {
      draft.accessCountries = value
    },
  },
  industries: {
    get: draft => draft.industries,
    set: (draft, value) => {
      draft.industries = value
    },
  },
  targetMarkets: {
    get: draft => draft.targetMarkets,
    set: (draft, value) => {
      draft.targetMarkets = value
    },
  },
  languages: {
    get: draft => draft.languages,
    set: (draft, value) => {
      draft.languages = value
    },
  },
  offers: {
    get: draft => draft.offers,
    set: (draft, value) => {
      draft.offers = value
    },
  },
  needs: {
    get: draft => draft.needs,
    set: (draft, value) => {
      draft.needs = value
    },
  },
  goals: {
    get: draft => draft.goals,
    set: (draft, value) => {
      draft.goals = value
    },
  },
  size: {
    get: draft => draft.size,
    set: (draft, value) => {
      draft.size = value
    },
  },
  capacity: {
    get: draft => draft.capacity,
    set: (draft, value) => {
      draft.capacity = value
    },
  },
  introducerBudget: {
    get: draft => draft.introducerBudget,
    set: (draft, value) => {
      draft.introducerBudget = value
    },
  },
  avoid: {
    get: draft => draft.avoid,
    set: (draft, value) => {
      draft.avoid = value
    },
  },
  paused: {
    get: draft => draft.paused,
    set: (draft, value) => {
      draft.paused = value
    },
  },
  joined: {
    get: draft => draft.joined,
    set: (draft, value) => {
      draft.joined = value
    },
  },
  contact: {
    get: draft => draft.contact,
    set: (draft, value) => {
      draft.contact = value
    },
  },
  locale: {
    get: draft => draft.locale,
    set: (draft, value) => {
      draft.locale = value
    },
  },
}

type TieSlots = {
  readonly [K in 'from' | 'to' | 'kind' | 'strength' | 'groupSize' | 'since' | 'last' | 'mutual' | 'private']: Slot<
    Tie,
    Tie[K] & {}
  >
}

export const TIE_SLOTS: TieSlots = {
  from: {
    get: draft => draft.from,
    set: (draft, value) => {
      draft.from = value
    },
  },
  to: {
    get: draft => draft.to,
    set: (draft, value) => {
      draft.to = value
    },
  },
  kind: {
    get: draft => draft.kind,
    set: (draft, value) => {
      draft.kind = value
    },
  },
  strength: {
    get: draft => draft.strength,
    set: (draft, value) => {
      draft.strength = value
    },
  },
  groupSize: {
    get: draft => draft.groupSize,
    set: (draft, value) => {
      draft.groupSize = value
    },
  },
  since: {
    get: draft => draft.since,
    set: (draft, value) => {
      draft.since = value
    },
  },
  last: {
    get: draft => draft.last,
    set: (draft, value) => {
      draft.last = value
    },
  },
  mutual: {
    get: draft => draft.mutual,
    set: (draft, value) => {
      draft.mutual = value
    },
  },
  private: {
    get: draft => draft.private,
    set: (draft, value) => {
      draft.private = value
    },
  },
}

type OutcomeSlots = { readonly [K in 'from' | 'to' | 'date' | 'stage' | 'side' | 'by']: Slot<Outcome, Outcome[K] & {}> }

export const OUTCOME_SLOTS: OutcomeSlots = {
  from: {
    get: draft => draft.from,
    set: (draft, value) => {
      draft.from = value
    },
  },
  to: {
    get: draft => draft.to,
    set: (draft, value) => {
      draft.to = value
    },
  },
  date: {
    get: draft => draft.date,
    set: (draft, value) => {
      draft.date = value
    },
  },
  stage: {
    get: draft => draft.stage,
    set: (draft, value) => {
      draft.stage = value
    },
  },
  side: {
    get: draft => draft.side,
    set: (draft, value) => {
      draft.side = value
    },
  },
  by: {
    get: draft => draft.by,
    set: (draft, value) => {
      draft.by = value
    },
  },
}
