import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Entrant } from '#shared/competitions/play/competition'

/** Members who are in these teams of the event now; whoever has left one since is on its roster, and plays no more. */
export async function matesNow({ registrations }: Store, eventId: string, teams: Entrant[]): Promise<Set<string>> {
  const keys = teams.flatMap(({ team }) => team?.key ?? [])
  const rows = await registrations.listAll({
    where: { eventId, status: 'confirmed', team: _.in(keys) },
    fields: ['memberId', 'team'],
  })
  return new Set(rows.map(({ memberId, team }) => mateOf(memberId, team)))
}

/** Numbers of the roster that can play: those who are still there, and still in the team. */
export function rosterOf({ team }: Entrant, mates: Set<string>): number[] {
  return (team?.roster ?? []).filter(({ name, memberId }) => name && mates.has(mateOf(memberId, team?.key))).map(noOf)
}

/** A member in a team: whoever has gone over to another is not in the first any more. */
export function mateOf(memberId: string, team: string | undefined): string {
  return `${team ?? ''} ${memberId}`
}

function noOf({ no }: { no: number }): number {
  return no
}
