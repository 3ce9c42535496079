/**
 * Members, networks, policies, introductions, plans and what is learned from outcomes.
 * @module kontor
 */

export type {
  OpportunityChoice,
  OpportunityComparison,
  OpportunityComparisonOptions,
} from './audit/compare-opportunity.ts'
export { compareOpportunity } from './audit/compare-opportunity.ts'
export type { EraseOptions, Erasure, Held, Receipt } from './audit/erase.ts'
export { erase } from './audit/erase.ts'
export type { MemberExport, MemberExportOptions } from './audit/export-member.ts'
export { exportMember } from './audit/export-member.ts'
export type { Mention } from './audit/member/mentions.ts'
export type { RuleUse, SignalUse } from './audit/member/uses.ts'
export type { AuditedPair, AuditedRanking, AuditedRound } from './audit/opportunity/chances.ts'
export type { OpportunityFigures, OpportunityGroup, OpportunityTable } from './audit/opportunity/figures.ts'
export type { Grouping } from './audit/opportunity/groups.ts'
export type { AuditOptions, OpportunityAudit } from './audit/opportunity.ts'
export { auditOpportunity } from './audit/opportunity.ts'
export type { Retention, RetentionOptions } from './audit/retention.ts'
export { retention } from './audit/retention.ts'
export type { ErrorCode } from './errors/kontor-error.ts'
export { KontorError } from './errors/kontor-error.ts'
export type { Advice } from './insight/advice.ts'
export { advice } from './insight/advice.ts'
export type { Bridge, Span } from './insight/bridges.ts'
export { bridges } from './insight/bridges.ts'
export type { Community, Count, Coverage } from './insight/coverage.ts'
export { coverage } from './insight/coverage.ts'
export type { HiddenAsset } from './insight/hidden-assets.ts'
export { hiddenAssets } from './insight/hidden-assets.ts'
export type { MarketGap, MarketGaps } from './insight/market-gaps.ts'
export { marketGaps } from './insight/market-gaps.ts'
export type { NetworkReportOptions, ReportOptions } from './insight/options.ts'
export type { Reach } from './insight/reach.ts'
export type { Recruit } from './insight/recruits.ts'
export { createMatcher, openMatcher } from './introductions/create-matcher.ts'
export type { FirstStep, FirstStepOptions } from './introductions/first-step.ts'
export { firstStep } from './introductions/first-step.ts'
export type { FlowDue } from './introductions/flow/due.ts'
export type { FlowEvent, FlowPair, Party, Shared, Step } from './introductions/flow/event.ts'
export type { FlowIssue } from './introductions/flow/issue.ts'
export type { FlowIssueCode } from './introductions/flow/issue-texts.ts'
export type { FlowStatus } from './introductions/flow/texts.ts'
export type { IntroducerOptions, Viewed } from './introductions/introducers.ts'
export { introducers } from './introductions/introducers.ts'
export type {
  Change,
  Counterfactual,
  Explanation,
  Introducer,
  Introduction,
  Reason,
  Shortfall,
  Side,
  ToldRefusal,
} from './introductions/introduction.ts'
export type { FlowOptions, FlowState, IntroductionFlow } from './introductions/introduction-flow.ts'
export { introductionFlow } from './introductions/introduction-flow.ts'
export type { LetterStage, LetterTemplate, LetterTemplates } from './introductions/letters/templates.ts'
export type { Letter, LetterOptions } from './introductions/letters.ts'
export { letters } from './introductions/letters.ts'
export type { Matcher, MatcherOptions, MemberIntroductions } from './introductions/matcher.ts'
export type {
  EverybodyOptions,
  ExplanationOptions,
  IntroductionOptions,
  Progress,
} from './introductions/options.ts'
export type { StepKind } from './introductions/step/texts.ts'
export type { StopSignal } from './introductions/stop-signal.ts'
export type { Fact } from './introductions/view/facts.ts'
export type { Level } from './introductions/view/texts.ts'
export type { Viewer } from './introductions/view/viewers.ts'
export type { Disclosed, FlowView, FlowViewer, FlowViewOptions } from './introductions/view-flow.ts'
export { viewFlow } from './introductions/view-flow.ts'
export type { IntroductionView, ViewedReason, ViewOptions } from './introductions/view-introduction.ts'
export { viewIntroduction } from './introductions/view-introduction.ts'
export type { AdmissionOptions, Rejected } from './members/admission/admission.ts'
export type { ColumnMapping } from './members/admission/mapping.ts'
export type { IssueGroup } from './members/admission/receivers.ts'
export type { AdmitMembersOptions, MemberAdmission } from './members/admit-members.ts'
export { admitMembers } from './members/admit-members.ts'
export type { OutcomeAdmission } from './members/admit-outcomes.ts'
export { admitOutcomes } from './members/admit-outcomes.ts'
export type { TieAdmission } from './members/admit-ties.ts'
export { admitTies } from './members/admit-ties.ts'
export type { MemberField } from './members/blind.ts'
export type { Issue, Severity } from './members/issue.ts'
export type { Consent, DatedNeed, Goal, Kind, Member, OriginConsent, Size } from './members/member.ts'
export type { ProblemCode as IssueCode } from './members/messages/codes.ts'
export type { Audience } from './members/seen.ts'
export { SMALLEST_GROUP } from './members/smallest-group.ts'
export type { Outcome, Stage, Tie } from './members/tie.ts'
export type { NetworkChange } from './network/change.ts'
export type { EdgeAttributes, NetworkGraph, NodeAttributes } from './network/graph.ts'
export type { Network, NetworkParts } from './network/network.ts'
export { createNetwork } from './network/network.ts'
export type { Comparison, ComparisonOptions } from './outcomes/compare.ts'
export { compareEvaluations } from './outcomes/compare.ts'
export type { Reliability, ReliabilityRow } from './outcomes/evaluate/calibration.ts'
export type { Estimate } from './outcomes/evaluate/estimate.ts'
export type { Effective, Exposure } from './outcomes/evaluate/exposure.ts'
export type { Measured } from './outcomes/evaluate/measure.ts'
export type { EvaluationOptions } from './outcomes/evaluate/options.ts'
export type { Figures, Measure, QueryRow } from './outcomes/evaluate/rows.ts'
export type { Evaluation } from './outcomes/evaluate.ts'
export { evaluate } from './outcomes/evaluate.ts'
export type { FitOptions } from './outcomes/fit-policy.ts'
export { fitPolicy } from './outcomes/fit-policy.ts'
export type { FoldOptions } from './outcomes/folds.ts'
export { splitByMember, splitByPair } from './outcomes/folds.ts'
export type { MarketOptions } from './outcomes/market/options.ts'
export type { Year, YearRound } from './outcomes/market/year.ts'
export type { YearOptions, YearSoFar } from './outcomes/market/year-options.ts'
export type { Market } from './outcomes/market.ts'
export { createMarket } from './outcomes/market.ts'
export { simulateYear } from './outcomes/simulate-year.ts'
export type { Split, TimeSplit } from './outcomes/split.ts'
export { splitByTime } from './outcomes/split.ts'
export { tellFit } from './outcomes/tell-fit.ts'
export type { TieOutcomeOptions } from './outcomes/to-outcomes.ts'
export { toOutcomes } from './outcomes/to-outcomes.ts'
export type { CirclesOptions } from './planning/circles/options.ts'
export type { CircleLeftOutReason } from './planning/circles/texts.ts'
export type { Circle, CircleLeftOut, CircleSeat, CirclesPlan } from './planning/circles.ts'
export { planCircles } from './planning/circles.ts'
export type { DelegationOptions } from './planning/delegation/options.ts'
export type { Aspect } from './planning/delegation/shares.ts'
export type { Delegate, DelegateMeeting, DelegateReason, Delegation, NextDelegate } from './planning/delegation/tell.ts'
export { planDelegation } from './planning/delegation.ts'
export type { LeftOut } from './planning/event/left-out.ts'
export type { Directed, EventOptions } from './planning/event/options.ts'
export type { EventObjective, EventPlan } from './planning/event/plan.ts'
export type { EventProgress } from './planning/event/search.ts'
export type {
  EventMember,
  EventSetting,
  EventWeights,
  Interpreter,
  Meeting,
  Pin,
  PossiblePair,
  Slot,
  Table,
} from './planning/event/setting.ts'
export type { SlotTimesOptions } from './planning/event/slot-times.ts'
export { slotTimes } from './planning/event/slot-times.ts'
export type { Standby } from './planning/event/standby.ts'
export type { LeftOutReason } from './planning/event/texts.ts'
export { meetingsByPerson, meetingsBySlot, meetingsByTable } from './planning/event/views.ts'
export { planEvent } from './planning/event.ts'
export type { EventChanges } from './planning/repair/changes.ts'
export type { RepairAccount, RepairedEvent } from './planning/repair.ts'
export { repairEvent } from './planning/repair.ts'
export type { RoundLeftOut } from './planning/round/left-out.ts'
export type { RoundOptions, RoundPair, RoundProgress } from './planning/round/options.ts'
export type { FrontierPoint, RoundFigures } from './planning/round/report.ts'
export type { RoundLeftOutReason } from './planning/round/texts.ts'
export type { RoundIntroduction, RoundPlan } from './planning/round.ts'
export { planRound } from './planning/round.ts'
export type { PolicyInput } from './policy/define-policy.ts'
export { definePolicy } from './policy/define-policy.ts'
export type { RuleInput } from './policy/define-rule.ts'
export { defineRule } from './policy/define-rule.ts'
export { defineSignal } from './policy/define-signal.ts'
export type { Field } from './policy/field.ts'
export type { UsedField } from './policy/fields-used.ts'
export { fieldsUsed } from './policy/fields-used.ts'
export type { Evidence, Learned, ReliabilityStretch, TableEvidence } from './policy/learned.ts'
export type { Fusion, Policy, Threshold } from './policy/policy.ts'
export type {
  Answer,
  Corridor as CorridorRule,
  CustomRule,
  InCountry as InCountryRule,
  KindRule,
  Not as NotRule,
  NotIntroducedSince as NotIntroducedSinceRule,
  PlainRule,
  Rule,
  RuleBase,
  Several as SeveralRule,
  Speaks as SpeaksRule,
} from './policy/rule.ts'
export type {
  Affinity,
  Cells,
  Contacts,
  Curve,
  Custom,
  DatedEvent,
  FarPaths,
  Halved,
  NearPaths,
  Overlap,
  Peaked,
  RecordOfEvents,
  Signal,
  SignalBase,
  SignalTexts,
} from './policy/signal.ts'
export type { SignalInput } from './policy/signal-input.ts'
export { learningPolicy } from './policy/standard/learning.ts'
export { corridorPolicy, standardPolicy } from './policy/standard/policy.ts'
export type { Ranked } from './ranking/ranking.ts'
export type { Unknown } from './scoring/benefit.ts'
export {
  resolveCountry,
  resolveIndustry,
  resolveLanguage,
  resolveMarket,
  resolveTerm,
} from './vocabulary/any-language.ts'
export { countryName } from './vocabulary/country-name.ts'
export { industryName } from './vocabulary/industry-name.ts'
export { languageName } from './vocabulary/language-name.ts'
export type { Locale } from './vocabulary/locale.ts'
export { marketName } from './vocabulary/market.ts'
export type { Candidate, Resolution, ResolveOptions, Via, WordTables } from './vocabulary/resolution.ts'
export type { TermOptions } from './vocabulary/term.ts'
export { termName } from './vocabulary/term.ts'
