import type { StandardSignal } from '../signal-input.ts'
import { CORRIDORS } from './corridors.ts'
import { GOAL_CELLS, KIND_CELLS, SIZE_CELLS } from './fits.ts'
import { INDUSTRIES } from './industries.ts'
import { TEXTS } from './texts.ts'

/**
 * The recipes of the standard policy. Weights are an expert's, tuned on two thirds of the judged lists of
 * `fixtures/aachen`; neutrals are near the mean over all pairs of that network. Outcomes correct both. The halves are
 * small, so that a shared term still counts where thousands hold it: rarity falls with 1/√holders, from 1000 to a few.
 */
export const STANDARD_SIGNALS: readonly StandardSignal[] = [
  {
    name: 'marketReach',
    shape: 'overlap',
    x: 'targetMarkets',
    y: 'opens',
    half: 10,
    weight: 3000,
    neutral: 350,
    texts: TEXTS.marketReach,
  },
  {
    name: 'needsMet',
    shape: 'overlap',
    x: 'needs',
    y: 'offers',
    half: 15,
    weight: 3500,
    neutral: 100,
    texts: TEXTS.needsMet,
  },
  {
    name: 'sharedLanguage',
    shape: 'overlap',
    x: 'languages',
    y: 'languages',
    half: 15,
    weight: 600,
    neutral: 600,
    texts: TEXTS.sharedLanguage,
  },
  {
    name: 'industryFit',
    shape: 'affinity',
    x: 'industries',
    y: 'industries',
    by: 'best',
    cells: INDUSTRIES,
    parentFactor: 900,
    weight: 1000,
    neutral: 450,
    texts: TEXTS.industryFit,
  },
  {
    name: 'corridorPrior',
    shape: 'affinity',
    x: 'opens',
    y: 'opens',
    by: 'best',
    cells: CORRIDORS,
    weight: 150,
    neutral: 300,
    texts: TEXTS.corridorPrior,
  },
  {
    name: 'goalFit',
    shape: 'affinity',
    x: 'goals',
    y: 'goals',
    by: 'best',
    cells: GOAL_CELLS,
    weight: 600,
    neutral: 800,
    texts: TEXTS.goalFit,
  },
  {
    name: 'sizeFit',
    shape: 'affinity',
    x: 'size',
    y: 'size',
    by: 'best',
    cells: SIZE_CELLS,
    weight: 300,
    neutral: 650,
    texts: TEXTS.sizeFit,
  },
  {
    name: 'kindFit',
    shape: 'affinity',
    x: 'kind',
    y: 'kind',
    by: 'best',
    cells: KIND_CELLS,
    weight: 400,
    neutral: 650,
    texts: TEXTS.kindFit,
  },
  {
    name: 'proximity',
    shape: 'contacts',
    peak: 600_000,
    reach: 2,
    weight: 500,
    neutral: 100,
    texts: TEXTS.proximity,
  },
  {
    name: 'standing',
    shape: 'record',
    events: ['tie', 'met', 'useful', 'partners'],
    half: 2000,
    halfLife: 365,
    weight: 200,
    neutral: 600,
    texts: TEXTS.standing,
  },
]
