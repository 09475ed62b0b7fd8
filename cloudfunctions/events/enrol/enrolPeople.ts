import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { decideEnrolling, TELL_AFTER_MS } from '#shared/events/enrol/enrolling'
import { enrolWhy } from '#shared/events/enrol/enrolWords'
import type { Enrolled } from '#shared/events/enrol/view'
import type { UnionEvent } from '#shared/events/event'
import { asksRecord, decideWho, type Known } from '#shared/events/fairness/decideWho'
import type { Turn } from '#shared/events/places/placeBook'
import { decideRegistration, decideSession, registrationId } from '#shared/events/registration'
import { boundMember, type Member } from '#shared/membership/member'
import { done } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { readKnown } from '../fairness/findBar'
import { settleMember } from '../places/settling'
import { placeOf } from '../places/standing'
import { wishOf } from '../places/wishOf'
import { claimPlace } from '../signUp/claimPlace'

/**
 * 给职工报名. Takes a place, or a position in line, for each of these members of the union, by the rules by which they would
 * have it themselves; one who may not have it keeps nobody else from theirs. Safe to repeat.
 */
export async function enrolPeople(
  { eventId, unionId, memberIds, session }: Input<'events.enrol'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'events.enrol'>> {
  const event = await store.events.get(eventId)
  const decided = [decideEnrolling(event), decideSession(event, session)].find(({ ok }) => !ok)
  if (decided && !decided.ok) return decided
  const ids = [...new Set(memberIds)]
  const rows = (await store.members.listByIds(ids)).filter((row) => row.unionId === unionId && row.standing !== 'left')
  const knownOf = asksRecord(event)
    ? await readKnown(
        store,
        event,
        rows.map(({ id }) => id),
        now
      )
    : undefined
  await promiseWork(store, { name: 'delivery.send', at: now + TELL_AFTER_MS, now })
  const by = { id: person.id, name: person.name }
  const people: Enrolled[] = []
  let taken = 0
  for (const row of rows) {
    const { isNew, ...enrolled } = await enrolOne(store, event, { row, known: knownOf?.(row.id), session, by, now })
    people.push(enrolled)
    if (isNew) taken += 1
  }
  line.say({ subject: `${eventId}:${unionId}`, remark: `${taken} 人` })
  if (taken === 0) line.leaveOut()
  return done({ people })
}

interface Enrolling {
  row: Member
  known: Known | undefined
  session: string | undefined
  by: NonNullable<Turn['by']>
  now: number
}

async function enrolOne(
  store: Store,
  event: UnionEvent,
  { row, known, session, by, now }: Enrolling
): Promise<Enrolled & { isNew?: boolean }> {
  const member = boundMember(row)
  const whose = { memberId: row.id, name: row.name }
  const decision = decideRegistration(event, member, now)
  if (!decision.ok) return { ...whose, why: enrolWhy(decision.reason) }
  const fits = known && decideWho(event, known, now)
  if (fits && !fits.ok) return { ...whose, why: enrolWhy(fits.reason, fits.about) }
  const wish = { ...(await wishOf(store, event, { member, session, now })), by }
  const claimed = await claimPlace(store, event, wish, { member, now, before: async () => {} })
  if (!claimed.ok) return { ...whose, why: enrolWhy(claimed.reason) }
  const written = await store.registrations.find(registrationId(event.id, row.id))
  const { standing, isNew } = claimed.value
  if (written?.turn !== standing.turn.turn) await settleMember(store, event, row.id, now)
  const place = placeOf(standing)
  return { ...whose, isNew, ...(place && { place }), ...(place && !row.personId && { untold: true }) }
}
