const GUEST = 'guest:'

/** Name under which somebody who is not in the roster stands in a place book. */
export function guestNamed(name: string): string {
  return GUEST + name
}

/** The members of a turn; those who come along with them have no registration and no messages of their own. */
export function membersOf({ people }: { people: string[] }): string[] {
  return people.filter((id) => !id.startsWith(GUEST))
}
