import * as v from 'valibot'

/** 报名审批. Who looks at a sign-up while its place is kept: the chair of the person’s union, whoever runs the event, or one after the other. */
export const ApprovalRuleSchema = v.picklist(['chair', 'organiser', 'both'])
export type ApprovalRule = v.InferOutput<typeof ApprovalRuleSchema>

export type ApprovalStep = 'chair' | 'organiser'

interface SeenBy {
  by: string
  at: number
}

/** What a turn knows of its approval: the rule by which it was taken, and who has said yes so far. */
export interface SignUpApproval {
  rule: ApprovalRule
  chair?: SeenBy
  organiser?: SeenBy
  /** How often what was filled in has changed after somebody had said yes. */
  anew?: number
}

interface Approvable {
  state: 'held' | 'offered' | 'waiting'
  /** Whoever enrolled somebody has looked at it for the union. */
  by?: object
  /** Whoever was brought back by the organiser is in. */
  back?: true
  approval?: SignUpApproval
}

/** 等谁同意. The step that a place waits for; the organiser may go before the chair, never the chair before the organiser. */
export function awaitedStep({ state, by, back, approval }: Approvable): ApprovalStep | undefined {
  if (!approval || state !== 'held' || back || approval.organiser) return undefined
  const { rule, chair } = approval
  if (rule !== 'organiser' && !chair && !by) return 'chair'
  return rule === 'chair' ? undefined : 'organiser'
}

/** Since when nobody is waited for any more; nothing where nobody had to say anything. */
export function approvedAt(turn: Approvable): number | undefined {
  const { chair, organiser } = turn.approval ?? {}
  return awaitedStep(turn) === undefined ? (organiser ?? chair)?.at : undefined
}

/** The approval of a turn that goes over to somebody else: they are looked at anew. */
export function approvalAnew({ approval }: Pick<Approvable, 'approval'>): Pick<Approvable, 'approval'> {
  return approval ? { approval: { rule: approval.rule } } : {}
}

/** The approval of a turn whose answers have changed: whoever has said yes looks again. Nothing where nobody had. */
export function approvalAgain({ approval }: Pick<Approvable, 'approval'>): SignUpApproval | undefined {
  if (!approval?.chair && !approval?.organiser) return undefined
  return { rule: approval.rule, anew: (approval.anew ?? 0) + 1 }
}

/** The name of a turn in the word that it was let through: each time is told. */
export function approvedTurn({ turn, approval }: Pick<Approvable, 'approval'> & { turn: string }): string {
  return approval?.anew ? `${turn}-${approval.anew}` : turn
}
