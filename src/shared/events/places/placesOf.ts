import type { TeamIn } from '../team/teamIn'

/** How many places a turn takes: one for each of its people, and one for a whole team. */
export function placesOf({ people, team }: { people: string[]; team?: TeamIn | undefined }): number {
  return team ? 1 : people.length
}
