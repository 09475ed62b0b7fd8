import * as v from 'valibot'
import { idText, TimeSchema, textUpTo } from '../text'

/** 政策卡. For whom a policy is, from when to when, what people ask, and what has replaced it. */
export const ExplainerSchema = v.strictObject({
  forWhom: textUpTo(60),
  effectiveFrom: v.exactOptional(TimeSchema),
  effectiveTo: v.exactOptional(TimeSchema),
  questions: v.pipe(
    v.array(v.strictObject({ question: textUpTo(60), answer: textUpTo(400) })),
    v.maxLength(10, '最多 10 问')
  ),
  /** Id of the article that explains the newer rule. */
  supersededBy: v.exactOptional(idText()),
})
export type Explainer = v.InferOutput<typeof ExplainerSchema>

/** State of a policy: not begun yet, 现行, over, or replaced by a newer rule. */
export type PolicyStanding = 'coming' | 'in_force' | 'over' | 'superseded'
export const standingName: Record<PolicyStanding, string> = {
  coming: '还没有施行',
  in_force: '现行有效',
  over: '已经失效',
  superseded: '已有新规定',
}

/** State of a policy at a moment. */
export function standingOf({ effectiveFrom, effectiveTo, supersededBy }: Explainer, now: number): PolicyStanding {
  if (supersededBy) return 'superseded'
  if (effectiveFrom !== undefined && now < effectiveFrom) return 'coming'
  return effectiveTo !== undefined && now >= effectiveTo ? 'over' : 'in_force'
}
