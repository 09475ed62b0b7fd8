/**
 * Kinds of things that a role can be held for. Each thing belongs to a larger one that its feature names, up to the
 * street.
 */
export type ThingKind =
  | 'street'
  | 'station'
  | 'union'
  | 'enterprise'
  | 'event'
  | 'competition'
  | 'ledger'
  | 'row'
  | 'case'
  | 'question'
  | 'joining'

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
  | 'secondReader'

/**
 * 岗位. What a person may do beyond their own things, and for which thing: the chair of a union, the judge of a
 * competition.
 */
export interface Role {
  kind: RoleKind
  /** Thing that the role is held for. Rows written before 2026-11-28 lack it until they are migrated: see `heldFor`. */
  of?: Thing
  /** Union of a chair, as functions of the version before read it; goes when none of them runs any more. */
  unionId?: string
}

/** A role as it is stored: with its thing, and readable for functions of the version before. */
export function roleFor(kind: RoleKind, of: Thing): Role {
  return { kind, of, ...(of.kind === 'union' && { unionId: of.id }) }
}

export function unionOf(unionId: string): Thing {
  return unionId === STREET ? THE_STREET : { kind: 'union', id: unionId }
}

export function heldFor({ of, unionId }: Role): Thing {
  return of ?? (unionId ? unionOf(unionId) : THE_STREET)
}

/**
 * Whether one of the roles is of one of these kinds and held for one of these things: a thing itself and those above
 * it.
 */
export function holds(roles: readonly Role[], kinds: readonly RoleKind[], things: readonly Thing[]): boolean {
  return roles.some((role) => kinds.includes(role.kind) && things.some((thing) => isSame(thing, heldFor(role))))
}

function isSame(one: Thing, other: Thing): boolean {
  return one.kind === other.kind && one.id === other.id
}
