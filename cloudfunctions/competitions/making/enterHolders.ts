import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import {
  type Competition,
  type Entrant,
  entrantIdOf,
  isOfPairs,
  isOfTeams,
  isSwiss,
} from '#shared/competitions/play/competition'
import { MAX_ENTRANTS, MAX_IN_STAGES, MAX_ROUNDS } from '#shared/competitions/play/input'
import { isOut } from '#shared/competitions/play/round'
import { drawOrder, randomFrom } from '#shared/competitions/random'
import type { Registration } from '#shared/events/registration'
import { done } from '#shared/result'
import { listEntrants } from '../readPlayed'
import { enterTeams } from '../teams/enterTeams'
import { takeNumbers, unitNames } from './takeNumbers'

/** 从报名补进参赛者. Whoever comes after the first round plays from the next one on. */
export async function enterPeople(
  { competitionId }: Input<'competitions.enter'>,
  { store, line }: PersonContext
): Promise<Output<'competitions.enter'>> {
  const entered = await enterHolders(store, await store.competitions.get(competitionId))
  if (entered === 0) line.leaveOut()
  return done({ entered })
}

/** Enters everybody who holds a place in the event and is not in the competition; answers how many came in. */
export async function enterHolders(store: Store, competition: Competition): Promise<number> {
  if (isOfTeams(competition) || isOfPairs(competition)) return enterTeams(store, competition)
  const [holders, entrants, rounds] = await Promise.all([
    listHolders(store, competition.eventId),
    listEntrants(store, competition.id),
    store.rounds.list({ where: { competitionId: competition.id }, limit: MAX_ROUNDS, fields: ['state'] }),
  ])
  const known = new Set(entrants.map(({ memberId }) => memberId))
  const most = isSwiss(competition) ? MAX_ENTRANTS : MAX_IN_STAGES
  const coming = holders.filter(({ memberId }) => !known.has(memberId)).slice(0, Math.max(0, most - entrants.length))
  if (coming.length === 0) return 0
  const units = await unitNames(store, coming)
  const first = await takeNumbers(store, competition.id, coming.length)
  const drawn = drawOrder(coming, randomFrom(competition.drawSeed + first))
  await store.entrants.addMissing(
    drawn.map(
      (holder, index): Entrant => ({
        id: entrantIdOf(competition.id, holder.memberId),
        ...{ competitionId: competition.id, no: first + index, memberId: holder.memberId, personId: holder.personId },
        ...{ name: holder.name, unit: units(holder.enterpriseId), status: 'in', absentIn: [] },
        joinedRound: rounds.filter(isOut).length + 1,
      })
    )
  )
  return coming.length
}

/** People who hold a place in the event, by their member's id, so that the same seed draws the same numbers. */
export async function listHolders({ registrations }: Store, eventId: string) {
  const where = { eventId, status: 'confirmed' } as const
  const rows = await registrations.listAll({
    where,
    order: ['memberId', 'asc'],
    fields: ['memberId', 'personId', 'name', 'enterpriseId', 'team'],
  })
  return rows satisfies Pick<Registration, 'memberId' | 'name'>[]
}
