import type { Role, RoleKind } from '#shared/access/role'
import { membershipTexts as texts } from './texts'

/** Posts that people are greeted with, the widest first; who leads the federation is not called an officer too. */
const POSTS = ['federation', 'officer', 'chair', 'committee', 'secondReader'] as const satisfies readonly RoleKind[]

/** What somebody is called for what they do in the union. */
export function postNames(roles: readonly Role[]): string[] {
  const kinds = new Set(roles.map(({ kind }) => kind))
  if (kinds.has('federation')) kinds.delete('officer')
  return POSTS.filter((kind) => kinds.has(kind)).map((kind) => texts.posts[kind])
}
