import type { BindingRequest } from '#shared/membership/binding'
import { pageKey } from '#shared/page'
import type { SeedEnterprise } from './directoryRows'
import type { Cast } from './seedPeople'

const HOUR = 3_600_000

/** Requests of three people whom the roster does not settle: a new number, a namesake, and one who is on no row. */
export function seedBindings({ people, members }: Cast, enterprises: SeedEnterprise[], now: number): BindingRequest[] {
  return people
    .filter(({ id }) => id.startsWith('worker-'))
    .map((person, index): BindingRequest => {
      const row = members.filter(({ personId, standing }) => !personId && standing === 'member')[index * 40]
      const enterprise = enterprises.find(({ id }) => id === row?.enterpriseId)
      const askedAt = now - (index + 1) * HOUR
      const id = `binding-${index + 1}`
      return {
        id,
        personId: person.id,
        name: index < 2 ? (row?.name ?? person.name) : person.name,
        phone: index === 1 ? (row?.phone ?? '') : `1990009999${index}`,
        enterpriseId: row?.enterpriseId ?? '',
        enterpriseName: enterprise?.name ?? '',
        state: 'waiting',
        askedAt,
        pageKey: pageKey(askedAt, id),
      }
    })
}
