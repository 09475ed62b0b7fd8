import { holds, type Role, type RoleKind, THE_STREET } from './role'

/** People who ask for themselves, without any role. */
export type OwnWho = 'anyone' | 'person' | 'member'

/** Roles that are held for the whole street. */
const streetRoles = {
  officer: ['officer', 'federation'],
  federation: ['federation'],
  /** Whoever may look at the work of others, and whoever may let a push out. */
  secondReader: ['secondReader', 'officer', 'federation'],
  pushReader: ['secondReader', 'federation'],
} as const satisfies Record<string, readonly RoleKind[]>

/** Roles that are held for the thing in question or one above it; an action for these names its thing. */
export const scopedRoles = {
  organiser: ['chair', 'officer', 'federation'],
  /** Whoever judges one competition, and whoever runs it. */
  judge: ['judge', 'chair', 'officer', 'federation'],
  rosterReader: ['chair', 'committee', 'officer', 'federation'],
} as const satisfies Record<string, readonly RoleKind[]>

export type ScopedWho = keyof typeof scopedRoles
/** 谁可以. The people whom an action lets in. `desk` is anybody with a role, but for one that only reads before others do, or judges. */
export type Who = OwnWho | 'desk' | keyof typeof streetRoles | ScopedWho

type Asker = { roles: readonly Role[]; member?: object } | undefined

/**
 * Whether a person may enter, as far as can be told before the input is read; a role held for a thing is checked again
 * with the thing in the input.
 */
export function mayEnter(who: Who, asker: Asker): boolean {
  switch (who) {
    case 'anyone':
      return true
    case 'person':
      return asker !== undefined
    case 'member':
      return asker?.member !== undefined
    case 'desk':
      return asker?.roles.some(({ kind }) => kind !== 'secondReader' && kind !== 'judge') ?? false
    case 'organiser':
    case 'judge':
    case 'rosterReader':
      return asker?.roles.some(({ kind }) => scopedRoles[who].some((needed) => needed === kind)) ?? false
    case 'officer':
    case 'federation':
    case 'secondReader':
    case 'pushReader':
      return asker !== undefined && holds(asker.roles, streetRoles[who], [THE_STREET])
  }
}
