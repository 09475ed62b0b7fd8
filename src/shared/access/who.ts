import { holds, type Role, type RoleKind, THE_STREET } from './role'

/** Whoever asks for themselves, without any role. */
export type OwnWho = 'anyone' | 'person' | 'member'

/** Held for the whole street. */
const streetRoles = {
  officer: ['officer', 'federation'],
  federation: ['federation'],
} as const satisfies Record<string, readonly RoleKind[]>

/** Held for the thing in question or one above it: an action for these names its thing. */
export const scopedRoles = {
  organiser: ['chair', 'officer', 'federation'],
} as const satisfies Record<string, readonly RoleKind[]>

export type ScopedWho = keyof typeof scopedRoles
/** 谁可以. `desk` is anybody with a role, whatever it is held for. */
export type Who = OwnWho | 'desk' | keyof typeof streetRoles | ScopedWho

type Asker = { roles: readonly Role[]; member?: object } | undefined

/** What can be told before the input is read. Scoped ones are decided again with the thing they ask about. */
export function mayEnter(who: Who, asker: Asker): boolean {
  switch (who) {
    case 'anyone':
      return true
    case 'person':
      return asker !== undefined
    case 'member':
      return asker?.member !== undefined
    case 'desk':
      return (asker?.roles.length ?? 0) > 0
    case 'organiser':
      return asker?.roles.some(({ kind }) => scopedRoles[who].some((needed) => needed === kind)) ?? false
    case 'officer':
    case 'federation':
      return asker !== undefined && holds(asker.roles, streetRoles[who], [THE_STREET])
  }
}
