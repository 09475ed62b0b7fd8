import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { isOpen } from '#shared/cases/case'
import { pageKey } from '#shared/page'
import { done, refused } from '#shared/result'
import { decide, whoseOwn } from '../review/feature'
import { questionReview } from './questionReview'

const PAGE = 30

/** 等另一位看的问答, the oldest first: the words alone, nothing of the case. */
export async function listWaiting(
  { cursor }: Input<'questions.waiting'>,
  { store, person }: PersonContext
): Promise<Output<'questions.waiting'>> {
  const page = await store.questions.page({
    where: { state: 'waiting' },
    ...{ order: ['pageKey', 'asc'], size: PAGE, cursor },
  })
  const isOwn = await whoseOwn(
    store,
    person,
    page.items.map(({ askedBy }) => askedBy)
  )
  const items = page.items.map(({ id, question, answer, rev, askedBy, askedByName, agreedAt, askedAt }) => ({
    ...{ id, question, answer, rev, askedByName, askedAt: agreedAt ?? askedAt, isOwn: isOwn(askedBy) },
  }))
  return done({ ...page, items })
}

/** 审公开的问答. Somebody other than who wrote it lets it out or sends it back; never while the case is open again. */
export async function decideQuestion(
  { questionId, rev, decision, word }: Input<'questions.decide'>,
  context: PersonContext
): Promise<Output<'questions.decide'>> {
  const { store, now } = context
  const row = await store.questions.get(questionId)
  const about = await store.cases.find(row.caseId)
  const state = decision === 'pass' ? 'shown' : 'sentBack'
  // A repeat after a lost answer.
  if (row.state === state && row.decidedBy === context.person.id && row.rev === rev + 1) return done({ state })
  if (decision === 'pass' && (!about || isOpen(about.state))) return refused('question_not_now')
  const outcome = await decide(
    questionReview,
    {
      ...{ row, decision, late: 'decided_already', ...(word && { word }) },
      move: (decided) =>
        done({
          where: { _id: questionId, rev, state: 'waiting' },
          changes: {
            ...{ word: _.remove(), ...decided, state, rev: _.inc(1) },
            ...(state === 'shown' && { shownAt: now, pageKey: pageKey(now, questionId) }),
          },
        }),
    },
    context
  )
  return outcome.ok ? done({ state }) : outcome
}
