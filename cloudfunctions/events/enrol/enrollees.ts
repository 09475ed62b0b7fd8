import type { Store } from '#server/store'
import { inBeijing } from '#shared/beijingTime'
import type { Enrollee } from '#shared/events/enrol/view'
import type { PastPlace } from '#shared/events/fairness/pastPlace'
import { registrationId } from '#shared/events/registration'
import { isCurrent } from '#shared/events/registrationStatus'
import { maskPhone } from '#shared/membership/binding'
import type { Member } from '#shared/membership/member'
import { readPast } from '../fairness/readPast'

type Row = Pick<Member, 'id' | 'name' | 'phone' | 'enterpriseId'>

/** Rows of the roster with what a chair goes by. */
export async function asEnrollees(store: Store, eventId: string, rows: Row[], now: number): Promise<Enrollee[]> {
  if (rows.length === 0) return []
  const members = rows.map(({ id }) => id)
  const [firms, registrations, pastOf] = await Promise.all([
    store.enterprises.listByIds([...new Set(rows.map(({ enterpriseId }) => enterpriseId))]),
    store.registrations.listByIds(members.map((member) => registrationId(eventId, member))),
    readPast(store, { members, now }),
  ])
  const nameOf = new Map(firms.map(({ id, name }) => [id, name]))
  const inEvent = new Map(registrations.map(({ memberId, status }) => [memberId, status]))
  return rows.map(({ id, name, phone, enterpriseId }) => {
    const status = inEvent.get(id)
    return {
      ...{ id, name, enterpriseName: nameOf.get(enterpriseId) ?? '', maskedPhone: maskPhone(phone) },
      ...(status && isCurrent(status) && { status }),
      ...recordIn(pastOf(id), now),
    }
  })
}

/** How it was before, as a chair goes by it. */
export function recordIn(past: PastPlace[], now: number): Pick<Enrollee, 'times' | 'isNew' | 'missedAt'> {
  const year = inBeijing(now).year()
  const missed = past.filter(({ absent }) => absent && absent.excusedAt === undefined).map(({ startsAt }) => startsAt)
  return {
    times: past.filter(({ startsAt }) => inBeijing(startsAt).year() === year).length,
    isNew: past.length === 0,
    ...(missed.length > 0 && { missedAt: Math.max(...missed) }),
  }
}
