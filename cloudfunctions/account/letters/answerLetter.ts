import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import { sayOutcome } from '#server/wechat/errors/sayOutcome'
import { ANSWER_WITHIN_MS, type Letter } from '#shared/account/letter'
import { letterCard } from '#shared/account/letterCard'
import type { Input, Output } from '#shared/api'
import { newMessage } from '#shared/messages/newMessage'
import { done, refused } from '#shared/result'
import { leaveMessages } from '../../delivery/feature'
import { letterTasks } from './letterTasks'
import { findWriter } from './letterWriter'
import { lastWordsOf } from './listLetters'

const IN_INBOX = '过了 48 小时，公众号里不能回了；回的话在对方小程序的“通知”里'

/**
 * 回信. Answers a follower in the account's chat. The letter is taken before WeChat is asked, as it does not see a repeat:
 * of two officers one answers, and a lost answer of WeChat sends nothing twice.
 */
export async function answerLetter(
  { letterId, text }: Input<'account.answerLetter'>,
  context: PersonContext
): Promise<Output<'account.answerLetter'>> {
  const { store, person, now, wechat, line } = context
  const { letters } = store
  const letter = await letters.get(letterId)
  const { openId, at } = letter
  const lastWord = (await lastWordsOf(store, [openId])).get(openId) ?? at
  if (now >= lastWord + ANSWER_WITHIN_MS) return answerInInbox(letter, text, context)
  const answer = { text, by: person.name, at: now }
  const taken = await letters.change({ _id: letterId, state: 'waiting' }, { state: 'answered', answer })
  if (taken === 0) return refused('letter_settled')
  const outcome = await wechat().official.sendCustomer({ toOpenId: openId, text })
  if (outcome.kind === 'refused' || outcome.kind === 'retry') {
    await letters.change({ _id: letterId, 'answer.at': now }, { state: 'waiting', answer: _.remove() })
    return refused('answer_refused', sayOutcome(outcome))
  }
  const remark = outcome.kind === 'accepted' ? undefined : sayOutcome(outcome)
  if (remark) await letters.change({ _id: letterId }, { 'answer.remark': remark })
  await letterTasks.note(store, letterId)
  line.say({ remark: text })
  return done({ answered: true, ...(remark && { remark }) })
}

/** An answer for which WeChat's time is over: whoever is known here finds it in the inbox. */
async function answerInInbox(
  letter: Letter,
  text: string,
  { store, person, now, line }: PersonContext
): Promise<Output<'account.answerLetter'>> {
  const { id } = letter
  const writer = await findWriter(store, letter)
  if (!writer) return refused('answer_too_late')
  const answer = { text, by: person.name, at: now, remark: IN_INBOX }
  const taken = await store.letters.change({ _id: id, state: 'waiting' }, { state: 'answered', answer })
  if (taken === 0) return refused('letter_settled')
  const card = letterCard({ text, by: person.name }, now)
  await leaveMessages(store, [newMessage({ ...card, subject: id, turn: 'answer', personId: writer.id }, now)], now)
  await letterTasks.note(store, id)
  line.say({ remark: text })
  return done({ answered: true, remark: IN_INBOX })
}
