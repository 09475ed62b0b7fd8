import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import { sayOutcome } from '#server/wechat/errors/sayOutcome'
import { ANSWER_WITHIN_MS } from '#shared/account/letter'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { letterTasks } from './letterTasks'
import { lastWordsOf } from './listLetters'

/**
 * 回信. Answers a follower in the account's chat. The letter is taken before WeChat is asked, as it does not see a repeat:
 * of two officers one answers, and a lost answer of WeChat sends nothing twice.
 */
export async function answerLetter(
  { letterId, text }: Input<'account.answerLetter'>,
  { store, person, now, wechat, line }: PersonContext
): Promise<Output<'account.answerLetter'>> {
  const { letters } = store
  const { openId, at } = await letters.get(letterId)
  const lastWord = (await lastWordsOf(store, [openId])).get(openId) ?? at
  if (now >= lastWord + ANSWER_WITHIN_MS) return refused('answer_too_late')
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
