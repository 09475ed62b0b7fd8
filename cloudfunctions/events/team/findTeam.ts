import type { Store } from '#server/store'
import type { Turn } from '#shared/events/places/placeBook'
import type { Seated } from '../places/standing'
import { isTeamTurn, type TeamTurn } from './changeTeam'

interface Invited {
  key: string
  code: string
}

/** The team of an invitation, in one question; nothing for whoever does not know its code. */
export async function findTeam(
  { places }: Store,
  eventId: string,
  { key, code }: Invited
): Promise<(Seated & { turn: TeamTurn }) | undefined> {
  const [book] = await places.project<{ turn?: Turn }>({ _id: eventId }, { turn: `$turns.${key}` })
  const turn = book?.turn
  return turn && isTeamTurn(turn) && turn.team.code === code ? { key, turn } : undefined
}
