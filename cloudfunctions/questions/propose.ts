import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { type Case, isOpen } from '#shared/cases/case'
import { mayHandle } from '#shared/cases/sight'
import { newMessage } from '#shared/messages/newMessage'
import { pageKey } from '#shared/page'
import { hasNameOf, hasNumberOfSomebody } from '#shared/questions/namesIn'
import type { PublicQuestion } from '#shared/questions/question'
import { offeredCard } from '#shared/questions/questionMessage'
import { done, refused } from '#shared/result'
import { findForDesk } from '../cases/feature'
import { vetWords } from '../checks/feature'
import { leaveMessages } from '../delivery/feature'
import { findOfCase, proposedOf } from './ofCase'
import { questionReview } from './questionReview'

/**
 * 提请公开. An officer writes of an answered case what may be public of it; whoever asked is asked first. Other words are another
 * question to them, so what they had agreed to before holds no longer.
 */
export async function proposeQuestion(
  { caseId, ...words }: Input<'questions.propose'>,
  context: PersonContext
): Promise<Output<'questions.propose'>> {
  const { store, person, now, line } = context
  const { found, viewer } = await findForDesk(context, caseId)
  if (!mayHandle(viewer)) throw new RequestFault('forbidden')
  const { answeredAt, number } = found
  if (isOpen(found.state) || answeredAt === undefined || found.state === 'withdrawn') return refused('question_not_now')
  const fit = await mayBePublic(context, found, words)
  if (!fit.ok) return fit
  const before = await findOfCase(store, caseId)
  if (before?.state === 'declined') return refused('question_declined')
  line.say({ remark: `第 ${number} 号` })
  if (before && isSame(before, words, person.id)) return done(proposedOf(before))
  const id = before?.id ?? idFor(context, caseId)
  const proposed: Omit<PublicQuestion, 'id'> = {
    ...{ caseId, ...words, topic: found.topic, answeredAt, state: 'offered', pageKey: pageKey(now, id) },
    ...{ askedBy: person.id, askedByName: person.name, askedAt: now, rev: (before?.rev ?? 0) + 1 },
  }
  const written = before
    ? (await store.questions.change({ _id: id, rev: before.rev }, { ...AGAIN, ...proposed })) > 0
    : await store.questions.add({ id, ...proposed })
  if (!written) return refused('question_moved')
  await questionReview.tasks.note(store, id)
  await askAsker(store, { found, proposed, now })
  return done(proposedOf({ id, ...proposed }))
}

/** What goes of an earlier proposal. */
const AGAIN = {
  ...{ agreedAt: _.remove(), shownAt: _.remove(), decidedBy: _.remove(), decidedByName: _.remove() },
  ...{ decidedAt: _.remove(), word: _.remove(), guideId: _.remove() },
}

/** One case has one; nobody can tell the id from the case's who has not the key. */
function idFor({ sealing }: PersonContext, caseId: string): string {
  return `q${sealing.digest(`question ${caseId}`).slice(0, 20)}`
}

type Words = Omit<Input<'questions.propose'>, 'caseId'>

function isSame({ state, askedBy, question, answer, guideId }: PublicQuestion, words: Words, by: string): boolean {
  const isSaid = question === words.question && answer === words.answer && guideId === words.guideId
  return isSaid && askedBy === by && (state === 'offered' || state === 'waiting' || state === 'shown')
}

async function mayBePublic(context: PersonContext, found: Case, { question, answer, guideId }: Words) {
  const text = `${question}\n${answer}`
  if (hasNumberOfSomebody(text)) return refused('question_number')
  if (hasNameOf(text, await namesOf(context.store, found))) return refused('question_name')
  const guide = guideId ? await context.store.guides.find(guideId) : undefined
  if (guideId && guide?.state !== 'shown') return refused('question_no_guide')
  return vetWords(context, { text, place: '大家问过的' })
}

/** Names that would tell who asked: their own, of their union and of their enterprise. */
async function namesOf({ members, enterprises }: Store, { asker, unionName }: Case): Promise<(string | undefined)[]> {
  const row = asker?.memberId ? await members.find(asker.memberId) : undefined
  const firm = row ? await enterprises.find(row.enterpriseId) : undefined
  return [asker?.name, unionName, row?.name, firm?.name]
}

/** Of an anonymous case nobody is told: they find it by their code. */
async function askAsker(
  store: Store,
  {
    found,
    proposed: { rev, askedByName },
    now,
  }: { found: Case; proposed: Pick<PublicQuestion, 'rev' | 'askedByName'>; now: number }
): Promise<void> {
  if (!found.asker) return
  const card = offeredCard(found, askedByName, now)
  const message = { ...card, subject: found.id, turn: `offered-${rev}`, personId: found.asker.personId }
  await leaveMessages(store, [newMessage(message, now)], now)
}
