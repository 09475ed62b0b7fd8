import type { Sealing } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { AnsweredVersion } from '#shared/events/form/news'
import { toAnswerAnew } from '#shared/events/form/version'
import { registrationId } from '#shared/events/registration'
import { CURRENT_STATUSES } from '#shared/events/registrationStatus'
import { formOf, openAnswers } from '../answers/sealedAnswers'
import type { StoredEvent } from '../storedEvent'

/**
 * Members of an event, with a place or in line, of whose answers this holds; all are read at once. Whose answers do not
 * open is asked nothing: they are not lost, and nobody can tell what is missing.
 */
export async function whoFills(
  { registrations }: Pick<Store, 'registrations'>,
  sealing: Sealing,
  { eventId, asks }: { eventId: string; asks: (filled: AnsweredVersion) => boolean }
): Promise<string[]> {
  const rows = await registrations.listAll({
    where: { eventId, status: _.in(CURRENT_STATUSES) },
    fields: ['memberId', 'answers', 'answeredRev', 'sealed'],
  })
  return rows.flatMap((row) => {
    const opened = openAnswers(sealing, row)
    return opened.ok && asks({ answers: opened.value, version: formOf(row) }) ? row.memberId : []
  })
}

/** Whether somebody who is in has still to answer something. */
export async function hasToFill(
  { registrations }: Pick<Store, 'registrations'>,
  sealing: Sealing,
  event: StoredEvent,
  memberId: string
): Promise<boolean> {
  const row = await registrations.find(registrationId(event.id, memberId))
  if (!row) return false
  const opened = openAnswers(sealing, row)
  return opened.ok && toAnswerAnew(event, opened.value, formOf(row)).length > 0
}

/** Members who have still to answer something. */
export function whoHasToFill(
  store: Pick<Store, 'registrations'>,
  sealing: Sealing,
  event: StoredEvent
): Promise<string[]> {
  const asks = ({ answers, version }: AnsweredVersion) => toAnswerAnew(event, answers, version).length > 0
  return whoFills(store, sealing, { eventId: event.id, asks })
}
