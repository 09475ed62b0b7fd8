import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { answeredCard } from '#shared/comments/answeredCard'
import { newMessage } from '#shared/messages/newMessage'
import { quoted } from '#shared/quoted'
import { done, refused } from '#shared/result'
import { vetWords } from '../checks/feature'
import { leaveMessages } from '../delivery/feature'

/**
 * 回复评论. What the station says stands below the comment for every reader, with the officer's name; whoever wrote the
 * comment is told. Another answer takes the place of the one before.
 */
export async function answerComment(
  { commentId, text }: Input<'comments.answer'>,
  context: PersonContext
): Promise<Output<'comments.answer'>> {
  const { store, person, now, line } = context
  const { articleId, articleTitle, personId, answer } = await store.comments.get(commentId)
  if (text !== undefined) {
    const words = await vetWords(context, { text, place: `对${quoted(articleTitle)}下评论的回复` })
    if (!words.ok) return words
  }
  const next = text === undefined ? _.remove() : { text, by: person.name, at: now }
  const changed = await store.comments.change({ _id: commentId, state: 'shown' }, { answer: next })
  if (changed === 0) return refused('comment_not_shown')
  line.say({ remark: `${answer?.text ?? '无'} → ${text ?? '无'}` })
  if (text !== undefined && personId !== person.id) {
    const card = answeredCard({ articleId, articleTitle, by: person.name, text }, now)
    await leaveMessages(store, [newMessage({ ...card, subject: commentId, turn: `${now}`, personId }, now)], now)
  }
  return done({ answered: text !== undefined })
}
