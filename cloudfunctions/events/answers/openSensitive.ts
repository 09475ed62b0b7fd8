import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { answerText } from '#shared/events/form/answerText'
import { isSigned } from '#shared/events/form/signature'
import { registrationId } from '#shared/events/registration'
import { lookUp } from '#shared/lookUp'
import { done, refused } from '#shared/result'
import { openAnswers } from './sealedAnswers'

/**
 * 看敏感内容. What one person answered to the sensitive questions, for a stated reason; the line in the log is written before,
 * and they read of it.
 */
export async function openSensitive(
  { eventId, memberId, reason }: Input<'events.openAnswers'>,
  { store, sealing, line }: PersonContext
): Promise<Output<'events.openAnswers'>> {
  const [event, row] = await Promise.all([
    store.events.get(eventId),
    store.registrations.find(registrationId(eventId, memberId)),
  ])
  if (!row) return refused('answers_gone')
  line.say({ remark: reason })
  const opened = openAnswers(sealing, row)
  if (!opened.ok) return refused('answers_sealed')
  const answers = Object.fromEntries(
    event.questions.flatMap((question) => {
      const answer = question.sensitive && lookUp(opened.value, question.id)
      if (!answer) return []
      // A signature is opened to be looked at, and a file by itself; every other answer is read.
      const isRaw = question.kind === 'file' || (question.kind === 'signature' && isSigned(answer))
      return [[question.id, isRaw ? answer : answerText(question, answer)]]
    })
  )
  return Object.keys(answers).length > 0 ? done({ answers }) : refused('answers_gone')
}
