import { heldFor, holds, type Role, STREET, THE_STREET, unionOf } from '../access/role'
import { mayEnter } from '../access/who'

/** Whoever asks: nobody in particular, or a person whom the cloud has recognised. */
type Caller = { roles: readonly Role[] } | undefined

/** Works for the whole street. */
export function isOfficer(caller: Caller): boolean {
  return mayEnter('officer', caller)
}

/** Answers for the whole federation. */
export function leadsFederation(caller: Caller): boolean {
  return mayEnter('federation', caller)
}

/** Runs what that union runs: its own chair, or an officer of the street. */
export function isOrganiserFor(caller: Caller, unionId: string): boolean {
  return holds(caller?.roles ?? [], ['chair', 'officer', 'federation'], [unionOf(unionId), THE_STREET])
}

export function worksAtDesk(caller: Caller): boolean {
  return mayEnter('desk', caller)
}

/** The unions that somebody is the chair of. */
export function unionsLedBy(caller: Caller): string[] {
  const chairs = (caller?.roles ?? []).filter(({ kind }) => kind === 'chair').map(heldFor)
  return chairs.flatMap(({ kind, id }) => (kind === 'union' ? id : []))
}

/** The union in whose name somebody creates an event; none for whoever leads none, a judge for example. */
export function ownUnionOf(caller: Caller): string {
  return isOfficer(caller) ? STREET : (unionsLedBy(caller)[0] ?? '')
}
