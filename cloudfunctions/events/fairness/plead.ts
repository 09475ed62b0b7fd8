import type { MemberContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import type { Plea } from '#shared/events/fairness/pastPlace'
import { pauseOf } from '#shared/events/fairness/pause'
import { registrationId } from '#shared/events/registration'
import { done, refused } from '#shared/result'
import { pleaReview } from './pleaReview'
import { readPast } from './readPast'

/** 申诉. The words of somebody who pauses, once for each pause; an officer decides. A repeat finds what waits already. */
export async function plead(
  { eventId, words }: Input<'events.plead'>,
  { store, person, now }: MemberContext
): Promise<Output<'events.plead'>> {
  const { fairness } = await store.events.get(eventId)
  const { id: memberId } = person.member
  const past = (await readPast(store, { members: [memberId], now }))(memberId)
  const pause = fairness?.pauseDays && pauseOf(past, fairness.pauseDays, now)
  if (!pause) return refused('not_paused')

  const [{ eventId: missed, absent }] = pause.missed
  const id = registrationId(missed, memberId)
  const plea: Plea = { words, state: 'asked', askedBy: person.id, askedByName: person.name, askedAt: now }
  const unsaid = { _id: id, 'absent.at': absent.at, 'absent.plea': _.exists(false) }
  const asked = await store.registrations.change(unsaid, { 'absent.plea': plea })
  await pleaReview.tasks.note(store, id)
  const waits = asked === 1 || (await store.registrations.find(id))?.absent?.plea?.state === 'asked'
  return waits ? done({ state: 'asked' }) : refused('pleaded_already')
}
