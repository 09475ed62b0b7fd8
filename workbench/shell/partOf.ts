import type { Me } from '#shared/identity/person'
import { shellTexts } from './texts'

/** In whose name somebody works at the desk. */
export function partOf({ roles, member }: Me): string {
  if (roles.some(({ kind }) => kind === 'federation')) return shellTexts.federation
  if (roles.some(({ kind }) => kind === 'officer')) return shellTexts.officer
  return member?.unionName || shellTexts.chair
}
