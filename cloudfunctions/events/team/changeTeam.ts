import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Changes, FieldConditions } from '#server/store/fields'
import type { PlaceBook, Turn } from '#shared/events/places/placeBook'
import { notHeld, type Teamed, type TeamIn } from '#shared/events/team/teamIn'
import { asSeen, type Seated } from '../places/standing'

/** The turn of a team. */
export type TeamTurn = Turn & Teamed

export function isTeamTurn(turn: Turn): turn is TeamTurn {
  return turn.team !== undefined
}

/** Whether somebody decides for a turn: alone, with a family, or as the captain. */
export function isLedBy({ team }: Turn, member: string): boolean {
  return team === undefined || team.captain === member
}

interface TeamChange {
  eventId: string
  /** The team as it was read. */
  seated: Seated & { turn: TeamTurn }
  next: Teamed
  onlyIf?: FieldConditions<PlaceBook> | undefined
  also?: Changes<PlaceBook> | undefined
}

/** Changes who is in a team, in one step with what else changes; false when it is no longer as it was read. */
export async function changeTeam(
  { places }: Store,
  { eventId, seated, next, onlyIf, also }: TeamChange
): Promise<boolean> {
  const { key, turn } = seated
  const team = turn.state === 'held' ? next.team : notHeld(next.team)
  const changed = await places.change(
    { _id: eventId, ...onlyIf, ...asSeen(seated) },
    {
      ...also,
      [`turns.${key}.people`]: next.people,
      [`turns.${key}.team`]: team,
      ...timed(key, turn.team, team),
      rev: _.inc(1),
    }
  )
  return changed === 1
}

function timed(key: string, { until: before }: TeamIn, { until }: TeamIn): Changes<PlaceBook> {
  if (until === before) return {}
  return { forming: until === undefined ? _.pull({ key }) : _.push([{ key, until }]) }
}
