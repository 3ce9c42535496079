import type { Outcome } from '../../members/tie.ts'
import type { FlowEvent, FlowPair } from './event.ts'

/** Events as outcomes. Asking and reminding say nothing, and what the introducer answers says nothing of the pair. */
export function outcomesOf(events: readonly FlowEvent[], { from, to }: FlowPair): readonly Outcome[] {
  return events.flatMap(({ step, date, who }): Outcome[] => {
    switch (step) {
      case 'asked':
      case 'reminded':
        return []
      case 'proposed':
      case 'introduced':
      case 'met':
        return [{ from, to, date, stage: step }]
      default:
        return who === 'from' || who === 'to' ? [{ from, to, date, stage: step, side: who }] : []
    }
  })
}
