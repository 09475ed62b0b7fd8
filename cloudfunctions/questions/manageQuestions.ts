import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { deskViewerOf } from '#shared/cases/sight'
import { LIVE_STATES, MOST_QUESTIONS, rowOfQuestion } from '#shared/questions/question'
import { done } from '#shared/result'
import { questionReview } from './questionReview'

/** 公开的问答 at the desk, those that are on their way too; the case beside it only for whoever has it in their scope. */
export async function manageQuestions(
  _input: object,
  { store, person }: PersonContext
): Promise<Output<'questions.manage'>> {
  const rows = await store.questions.list({
    where: { state: _.in([...LIVE_STATES]) },
    ...{ order: ['pageKey', 'desc'], limit: MOST_QUESTIONS },
  })
  const cases = await store.cases.listByIds(rows.map(({ caseId }) => caseId))
  const inScope = new Map(
    cases.filter((one) => deskViewerOf(one, person)).map(({ id, number }) => [id, { id, number }])
  )
  return done(
    rows.flatMap((row) => {
      const about = inScope.get(row.caseId)
      // Before whoever asked has agreed, its words are for those alone who see the case.
      if (!about && row.state !== 'shown' && row.state !== 'waiting') return []
      const { state, askedByName, askedAt } = row
      return { ...rowOfQuestion(row), state, askedByName, askedAt, ...(about && { case: about }) }
    })
  )
}

/** 撤下. Gone from list and search at once; the officer may propose it anew, and whoever asked is asked anew. */
export async function withdrawQuestion(
  { questionId }: Input<'questions.withdraw'>,
  { store, line }: PersonContext
): Promise<Output<'questions.withdraw'>> {
  const live = { _id: questionId, state: _.in([...LIVE_STATES]) }
  const changed = await store.questions.change(live, { state: 'withdrawn', shownAt: _.remove(), rev: _.inc(1) })
  if (changed === 0) line.leaveOut()
  await questionReview.tasks.note(store, questionId)
  return done({ state: (await store.questions.get(questionId)).state })
}
