import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { mayHandle } from '#shared/cases/sight'
import type { OfferedQuestion, ProposedQuestion, PublicQuestion } from '#shared/questions/question'
import { done } from '#shared/result'
import { findForDesk } from '../cases/feature'

/** 这件事的问答, beside the case at the desk, for whoever may handle it. */
export async function questionOfCase(
  { caseId }: Input<'questions.ofCase'>,
  context: PersonContext
): Promise<Output<'questions.ofCase'>> {
  const { viewer } = await findForDesk(context, caseId)
  const found = mayHandle(viewer) ? await findOfCase(context.store, caseId) : undefined
  return done(found ? { question: proposedOf(found) } : {})
}

export function findOfCase({ questions }: Store, caseId: string): Promise<PublicQuestion | undefined> {
  return questions.findWhere({ caseId })
}

export function offeredOf({ id, question, answer, state, rev, askedByName: by }: PublicQuestion): OfferedQuestion {
  return { id, question, answer, state, rev, by }
}

export function proposedOf(found: PublicQuestion): ProposedQuestion {
  const { guideId, word, shownAt } = found
  return { ...offeredOf(found), ...(guideId && { guideId }), ...(word && { word }), ...(shownAt && { shownAt }) }
}
