import { type Person, type Role, STREET } from './person'

/** Whoever asks: nobody in particular, or a person whom the cloud has recognised. */
export type Caller = Pick<Person, 'roles'> | undefined

export function isStreetRole(role: Role): boolean {
  return role.kind === 'officer' || role.kind === 'federation'
}

/** Works for the whole street. */
export function isOfficer(caller: Caller): boolean {
  return caller?.roles.some(isStreetRole) ?? false
}

/** Answers for the whole federation. */
export function leadsFederation(caller: Caller): boolean {
  return caller?.roles.some(({ kind }) => kind === 'federation') ?? false
}

/** Runs what that union runs: its own chair, or an officer of the street. */
export function isOrganiserFor(caller: Caller, unionId: string): boolean {
  return isOfficer(caller) || (caller?.roles.some((role) => role.kind === 'chair' && role.unionId === unionId) ?? false)
}

export function worksAtDesk(caller: Caller): boolean {
  return (caller?.roles.length ?? 0) > 0
}

/** The union in whose name somebody creates an event. */
export function ownUnionOf(caller: Caller): string {
  const chair = caller?.roles.find((role) => role.kind === 'chair')
  return !isOfficer(caller) && chair?.kind === 'chair' ? chair.unionId : STREET
}
