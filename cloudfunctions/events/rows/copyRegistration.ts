import type { Sealing } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { registrationId } from '#shared/events/registration'
import { isCurrent } from '#shared/events/registrationStatus'
import { formOf, openAnswers, sealAnswers } from '../answers/sealedAnswers'
import type { StoredRegistration } from '../storedRegistration'

interface Rows {
  from: string
  to: string
  sealing: Sealing
}

/** Gives the answers of one row to another, sealed for it; one that is signed up itself keeps its own. */
export async function copyRegistration(
  { registrations }: Store,
  eventId: string,
  { from, to, sealing }: Rows
): Promise<void> {
  const source = await registrations.find(registrationId(eventId, from))
  const id = registrationId(eventId, to)
  const there = await registrations.find(id)
  if (!source || (there && isCurrent(there.status))) return
  const answers = sealedFor(id, source, sealing)
  const { sealed: _sealed, ...plain } = source
  if (!there) await registrations.add({ ...plain, id, memberId: to, ...answers })
  else await registrations.change({ _id: id }, { ...answers, sealed: answers.sealed ?? _.remove() })
}

/** Answers that cannot be opened stay with the row that goes. */
function sealedFor(id: string, source: StoredRegistration, sealing: Sealing) {
  const opened = openAnswers(sealing, source)
  const rev = source.answeredRev ?? source.rev
  const sealed = opened.ok ? sealAnswers(sealing, id, { answers: opened.value, form: formOf(source) }) : undefined
  return { answers: {}, answeredRev: rev, ...(sealed && { sealed: { ...sealed, rev } }) }
}
