import type { Context } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { LIVE_STATES, type PublicQuestion, type QuestionState } from '#shared/questions/question'
import { done, refused } from '#shared/result'
import { findOwn } from '../cases/feature'
import { tellReaders } from '../review/feature'
import { findOfCase, offeredOf } from './ofCase'
import { questionReview } from './questionReview'

/** 自己这件事的问答, for whoever asked, with their name or by their code. */
export async function ownQuestion(
  { which }: Input<'questions.own'>,
  context: Context
): Promise<Output<'questions.own'>> {
  const { id } = await findOwn(context, which)
  const found = await findOfCase(context.store, id)
  return done(found ? { question: offeredOf(found) } : {})
}

/**
 * 同意公开、不公开. A yes is to the very words that were read, and then somebody else looks at them; a no holds in every state, takes
 * what is public away at once, and takes the words along.
 */
export async function consentToQuestion(
  { which, rev, yes }: Input<'questions.consent'>,
  context: Context
): Promise<Output<'questions.consent'>> {
  const { store } = context
  const { id } = await findOwn(context, which)
  const found = await findOfCase(store, id)
  if (!found && !yes) return done({ state: 'declined' })
  if (!found) throw new RequestFault('not_found')
  const changed = yes ? await agree(context, found, rev) : await decline(context, found)
  await questionReview.tasks.note(store, found.id)
  if (!changed) return refused('question_moved')
  return done({ state: changed })
}

async function agree({ store, now }: Context, found: PublicQuestion, rev: number): Promise<QuestionState | undefined> {
  const { id, askedBy, askedByName } = found
  const offered = { _id: id, rev, state: 'offered' as const }
  if ((await store.questions.change(offered, { state: 'waiting', agreedAt: now, rev: _.inc(1) })) > 0) {
    const what = { about: '一份公开的问答', subject: id, turn: `agreed-${rev}` }
    await tellReaders(store, what, { asker: { id: askedBy, name: askedByName }, now })
    return 'waiting'
  }
  // A repeat after a lost answer.
  const { state, rev: by, agreedAt } = await store.questions.get(id)
  return by === rev + 1 && agreedAt !== undefined && state === 'waiting' ? state : undefined
}

async function decline({ store }: Context, { id }: PublicQuestion): Promise<QuestionState> {
  const live = { _id: id, state: _.in([...LIVE_STATES, 'withdrawn' as const]) }
  await store.questions.change(live, { ...SILENT, state: 'declined', rev: _.inc(1) })
  return 'declined'
}

/** What is left of words that somebody wants nobody to read. */
export const SILENT = { question: '', answer: '', agreedAt: _.remove(), shownAt: _.remove(), guideId: _.remove() }
