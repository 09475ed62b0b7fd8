import { heldFor, holds, type Role, STREET, THE_STREET, unionOf } from '../access/role'
import { mayEnter } from '../access/who'

/** A person who asks; nobody when there is no session. */
type Caller = { roles: readonly Role[] } | undefined

/** True for a person who works for the whole street. */
export function isOfficer(caller: Caller): boolean {
  return mayEnter('officer', caller)
}

/** True for a person who answers for the whole federation. */
export function leadsFederation(caller: Caller): boolean {
  return mayEnter('federation', caller)
}

/** True for a person who runs what that union runs: its own chair, or an officer of the street. */
export function isOrganiserFor(caller: Caller, unionId: string): boolean {
  return holds(caller?.roles ?? [], ['chair', 'officer', 'federation'], [unionOf(unionId), THE_STREET])
}

/** True for a person who looks at the work of others before it goes out: an officer, or whoever was named for that alone. */
export function isSecondReader(caller: Caller): boolean {
  return mayEnter('secondReader', caller)
}

/** True for a person who sees what that union has: whoever runs it, or its committee. */
export function isReaderFor(caller: Caller, unionId: string): boolean {
  return holds(caller?.roles ?? [], ['chair', 'committee', 'officer', 'federation'], [unionOf(unionId), THE_STREET])
}

export function worksAtDesk(caller: Caller): boolean {
  return mayEnter('desk', caller)
}

export function unionsLedBy(caller: Caller): string[] {
  const chairs = (caller?.roles ?? []).filter(({ kind }) => kind === 'chair').map(heldFor)
  return chairs.flatMap(({ kind, id }) => (kind === 'union' ? id : []))
}

/** Union whose things a person sees: the one they lead, else the one on whose committee they are. */
export function seenUnionOf(caller: Caller): string {
  const [led] = unionsLedBy(caller)
  const seats = (caller?.roles ?? []).filter(({ kind }) => kind === 'committee').map(heldFor)
  return isOfficer(caller) ? STREET : (led ?? seats[0]?.id ?? '')
}

/** Union in whose name a person creates an event; empty for a person who leads none, a judge for example. */
export function ownUnionOf(caller: Caller): string {
  return isOfficer(caller) ? STREET : (unionsLedBy(caller)[0] ?? '')
}
