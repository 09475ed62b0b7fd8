import type { Context } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Input, Output } from '#shared/api'
import { MOST_QUESTIONS, rowOfQuestion } from '#shared/questions/question'
import { done } from '#shared/result'

/** 大家问过的, the latest first; or those that are linked with one service of the catalogue. */
export async function listQuestions(
  { guideId }: Input<'questions.list'>,
  { store }: Context
): Promise<Output<'questions.list'>> {
  const rows = await store.questions.list({
    where: { state: 'shown', ...(guideId && { guideId }) },
    ...{ order: ['pageKey', 'desc'], limit: MOST_QUESTIONS, fields: ['question', 'topic'] },
  })
  return done(rows.map(rowOfQuestion))
}

/** 一份问答. What is not public is there for nobody. */
export async function readQuestion(
  { questionId }: Input<'questions.read'>,
  { store }: Context
): Promise<Output<'questions.read'>> {
  const found = await store.questions.get(questionId)
  if (found.state !== 'shown' || found.shownAt === undefined) throw new RequestFault('not_found')
  const guide = found.guideId ? await store.guides.find(found.guideId) : undefined
  const { answer, askedByName: by, shownAt } = found
  return done({
    ...{ ...rowOfQuestion(found), answer, by, shownAt },
    ...(guide?.state === 'shown' && { guide: { id: guide.id, title: guide.title } }),
  })
}
