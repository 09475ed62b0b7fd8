import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { decideContact } from '#shared/checkin/rolls/contact'
import { answerText } from '#shared/events/form/answerText'
import { registrationId } from '#shared/events/registration'
import { isReaderFor } from '#shared/identity/caller'
import { lookUp } from '#shared/lookUp'
import { done, refused } from '#shared/result'
import { openAnswers } from '../../events/feature'

/**
 * 联系方式. Of one person on the list, while the event is near: their telephone, whom to call for them, and what they
 * told those who lead. The line in the log is written before, and they read of it.
 */
export async function openContact(
  { eventId, memberId }: Input<'checkin.contact'>,
  { store, sealing, person, now }: PersonContext
): Promise<Output<'checkin.contact'>> {
  const event = await store.events.get(eventId)
  const open = decideContact(event, now)
  if (!open.ok) return open
  const [place, row] = await Promise.all([
    store.registrations.find(registrationId(eventId, memberId)),
    store.members.find(memberId),
  ])
  if (place?.status !== 'confirmed') return refused('not_in_roll')
  const opened = openAnswers(sealing, place)
  const answers = event.questions.flatMap((question) => {
    const isForLeaders = question.sensitive !== undefined || question.kind === 'contact'
    const answer = isForLeaders && opened.ok ? lookUp(opened.value, question.id) : undefined
    return answer ? [{ label: question.label, text: answerText(question, answer) }] : []
  })
  const phone = row && isReaderFor(person, row.unionId) ? row.phone : undefined
  return done({ ...(phone && { phone }), answers })
}
