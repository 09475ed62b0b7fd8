import type { Store } from '#server/store'
import type { StoredRegistration } from '../storedRegistration'

const AT_ONCE = 500

/** A registration with what the roster and the directory know of its person. */
export interface ListedPerson {
  registration: StoredRegistration
  phone: string
  enterpriseName: string
  /** Union of the enterprise as it is now. */
  unionName: string
}

export async function listPeopleOf(store: Store, registrations: StoredRegistration[]): Promise<ListedPerson[]> {
  const people: ListedPerson[] = []
  for (let start = 0; start < registrations.length; start += AT_ONCE) {
    people.push(...(await lookUp(store, registrations.slice(start, start + AT_ONCE))))
  }
  return people
}

async function lookUp({ members, enterprises }: Store, part: StoredRegistration[]): Promise<ListedPerson[]> {
  const [rows, firms] = await Promise.all([
    members.listByIds(part.map(({ memberId }) => memberId)),
    enterprises.listByIds([...new Set(part.map(({ enterpriseId }) => enterpriseId))]),
  ])
  const phones = new Map(rows.map(({ id, phone }) => [id, phone]))
  const firmOf = new Map(firms.map((firm) => [firm.id, firm]))
  return part.map((registration) => ({
    registration,
    phone: phones.get(registration.memberId) ?? '',
    enterpriseName: firmOf.get(registration.enterpriseId)?.name ?? '',
    unionName: firmOf.get(registration.enterpriseId)?.unionName ?? '',
  }))
}
