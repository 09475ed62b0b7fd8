/** What a role can be held for; each belongs to the next larger one that its feature names, up to the street. */
export type ThingKind = 'street' | 'station' | 'union' | 'event' | 'competition' | 'ledger'

export interface Thing {
  kind: ThingKind
  id: string
}

export const STREET = 'street'
export const THE_STREET: Thing = { kind: 'street', id: STREET }

export type RoleKind =
  | 'federation'
  | 'officer'
  | 'chair'
  | 'committee'
  | 'auditor'
  | 'counsel'
  | 'judge'
  | 'door'
  | 'leader'
  | 'reader'

/** 岗位. What somebody may do beyond their own things, and for which thing: the chair of a union, the judge of a competition. */
export interface Role {
  kind: RoleKind
  /** Rows written before 2026-11-28 lack it until they are migrated: see `heldFor`. */
  of?: Thing
  /** The union of a chair, as functions deployed before read it; goes when none of them runs any more. */
  unionId?: string
}

/** A role as it is stored: with its thing, and readable for functions that are an hour older. */
export function roleFor(kind: RoleKind, of: Thing): Role {
  return { kind, of, ...(of.kind === 'union' && { unionId: of.id }) }
}

export function unionOf(unionId: string): Thing {
  return unionId === STREET ? THE_STREET : { kind: 'union', id: unionId }
}

export function heldFor({ of, unionId }: Role): Thing {
  return of ?? (unionId ? unionOf(unionId) : THE_STREET)
}

/** Whether one of the roles is of one of the kinds and held for one of the things: an object's own and those above it. */
export function holds(roles: readonly Role[], kinds: readonly RoleKind[], things: readonly Thing[]): boolean {
  return roles.some((role) => kinds.includes(role.kind) && things.some((thing) => isSame(thing, heldFor(role))))
}

function isSame(one: Thing, other: Thing): boolean {
  return one.kind === other.kind && one.id === other.id
}
