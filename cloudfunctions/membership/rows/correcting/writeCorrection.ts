import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Changes, FieldConditions } from '#server/store/fields'
import type { Input } from '#shared/api'
import { isOfficer } from '#shared/identity/caller'
import type { Person } from '#shared/identity/person'
import { isHonour } from '#shared/membership/member'
import type { CorrectedField } from '#shared/membership/rows/input'
import { keysOf, type StoredMember } from '../rowKeys'

type Wanted = Input<'membership.correct'>['changes']

/** A row with some of its fields as they shall be. */
export function applyCorrection(before: StoredMember, fields: CorrectedField[], wanted: Wanted): StoredMember {
  const { name, phone, standing, joinedAt, positions, tags, honours } = Object.fromEntries(
    fields.map((field) => [field, wanted[field]])
  ) as Wanted
  const all = before.tags ?? []
  const open = tags?.to ?? all.filter((tag) => !isHonour(tag))
  const honoured = honours?.to ?? all.filter(isHonour)
  return {
    ...before,
    name: name?.to ?? before.name,
    phone: phone?.to ?? before.phone,
    standing: standing?.to ?? before.standing,
    joinedAt: joinedAt?.to ?? before.joinedAt,
    ...(positions && { positions: positions.to }),
    ...((tags || honours) && { tags: [...honoured, ...open] }),
  }
}

interface Written {
  before: StoredMember
  after: StoredMember
  fields: CorrectedField[]
}

/**
 * Writes the fields while they are those that were read; false when somebody was quicker. A phone that a chair gives binds
 * nobody without an officer.
 */
export async function writeCorrection(
  { members }: Store,
  { before, after, fields }: Written,
  { at, person }: { at: number; person: Pick<Person, 'id' | 'roles'> }
): Promise<boolean> {
  const corrections = fields.map((field) => [`corrections.${field}`, { at, by: person.id }])
  const isPhone = fields.includes('phone')
  const changes: Changes<StoredMember> = {
    ...{ name: after.name, phone: after.phone, standing: after.standing, joinedAt: after.joinedAt },
    ...(after.positions && { positions: after.positions }),
    ...(after.tags && { tags: after.tags }),
    ...keysOf(after),
    ...(isPhone && { phoneBySheet: isOfficer(person) ? _.remove() : true }),
    ...Object.fromEntries(corrections),
  }
  return (await members.change(asRead(before), changes)) === 1
}

function asRead({
  id,
  name,
  phone,
  standing,
  unionId,
  joinedAt,
  positions,
  tags,
}: StoredMember): FieldConditions<StoredMember> {
  return {
    ...{ _id: id, name, phone, standing, unionId, joinedAt },
    positions: positions ? _.eq(positions) : null,
    tags: tags ? _.eq(tags) : null,
  }
}
