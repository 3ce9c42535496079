import { createMatcher, createNetwork, standardPolicy } from '../src/index.ts'
import { planRound } from '../src/planning/round.ts'
import { generate } from './generate.ts'
export async function run(args: readonly string[]) {
  const n = Number(args[0] ?? 10000)
  const cpu = () => {
    const u = process.cpuUsage()
    return (u.user + u.system) / 1e6
  }
  const network = createNetwork(generate({ members: n }))
  const matcher = createMatcher(network, standardPolicy(), { now: '2026-11-22', audience: 'manager' })
  let t = cpu()
  let phase = ''
  const plan = planRound(matcher, {
    max: 5,
    frontier: [0, 0.5, 1],
    onProgress: p => {
      if (p.phase !== phase) {
        console.log(phase, cpu() - t)
        t = cpu()
        phase = p.phase
      }
    },
  })
  console.log(phase, cpu() - t)
  const reasons = new Map<string, number>()
  for (const { reason } of plan.leftOut) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  console.log(plan.introductions.length, plan.candidates, reasons, plan.report, plan.frontier, plan.complete)
}
