import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { UnionEvent } from '#shared/events/event'
import { membersOf } from '#shared/events/places/guests'
import type { Turn } from '#shared/events/places/placeBook'
import { notHeld } from '#shared/events/team/teamIn'
import { endOf, endTurn } from '../places/giveBack'
import { newTurnName, waitFor } from '../places/placing'
import type { Seated } from '../places/standing'
import { isTeamTurn, type TeamTurn } from './changeTeam'

/**
 * 没凑齐. Ends the time for which a place was held for who is missing: the team goes to the end of the line, and once
 * sign-up is closed, when nobody can come any more, it is over. Answers the members who are to be told.
 */
export async function endForming(
  store: Store,
  { id: eventId, hasWaitlist, closesAt }: UnionEvent,
  { key, now }: { key: string; now: number }
): Promise<string[]> {
  const [book] = await store.places.project<{ turn?: Turn }>({ _id: eventId }, { turn: `$turns.${key}` })
  const turn = book?.turn
  if (!turn || !isTeamTurn(turn) || turn.state !== 'held' || (turn.team.until ?? now + 1) > now) return []
  const seated = { key, turn }
  const isEnded =
    hasWaitlist && now < closesAt
      ? await goBehind(store, eventId, seated, now)
      : await goAway(store, eventId, seated, now)
  return isEnded ? membersOf(turn) : []
}

type TeamSeated = Seated & { turn: TeamTurn }

function goBehind(store: Store, eventId: string, seated: TeamSeated, now: number): Promise<boolean> {
  const { key, turn } = seated
  const { promoted: _promoted, back: _back, pool: _pool, ...kept } = turn
  const waiting: Turn = {
    ...{ ...kept, state: 'waiting', turn: newTurnName(), at: now, late: true },
    team: { ...notHeld(turn.team), rev: turn.team.rev + 1 },
  }
  return endTurn(
    store,
    { eventId, seated },
    {
      ...waitFor(turn, 1),
      [`turns.${key}`]: waiting,
      waiting: _.push([key]),
      forming: _.pull({ key }),
    }
  )
}

function goAway(store: Store, eventId: string, seated: TeamSeated, now: number): Promise<boolean> {
  const lapses = membersOf(seated.turn).map((member) => ({
    ...{ member, turn: newTurnName(), at: now },
    why: 'forming' as const,
  }))
  return endTurn(store, { eventId, seated }, { ...endOf(seated), lapsed: _.push(lapses) })
}
