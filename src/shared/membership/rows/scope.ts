import { heldFor, type Role, STREET, type Thing, unionOf } from '../../access/role'
import { isOfficer } from '../../identity/caller'

type Asker = { roles: readonly Role[] }

/** Union whose roster somebody sees who names none: that of their role, or the whole street for an officer. */
export function rosterOf(asker: Asker): string {
  if (isOfficer(asker)) return STREET
  return unionsServed(asker)[0] ?? ''
}

/** Unions of which somebody is chair or on the committee. */
export function unionsServed({ roles }: Asker): string[] {
  const held = roles.filter(({ kind }) => kind === 'chair' || kind === 'committee').map(heldFor)
  return held.flatMap(({ kind, id }) => (kind === 'union' ? id : []))
}

export function rowOf({ memberId }: { memberId: string }): Thing {
  return { kind: 'row', id: memberId }
}

export function rosterScope({ unionId }: { unionId?: string }, asker: Asker): Thing {
  return unionOf(unionId ?? rosterOf(asker))
}
