import type { Deed } from '#server/agenda'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { callMessages } from '#shared/competitions/play/callMessages'
import { matchesOf } from '#shared/competitions/play/match'
import type { CompetitionRound } from '#shared/competitions/play/round'
import { leaveMessages } from '../../delivery/feature'
import { followPlan } from '../day/followPlan'
import { listEntrants } from '../readPlayed'
import { seatStage } from '../stages/seatStage'
import { finishTakingBack } from './takeBackRound'

/** 摆台、叫人. Writes the matches of a published round and calls everybody to the table; safe to repeat. */
export async function layRound(store: Store, round: CompetitionRound, now: number): Promise<void> {
  if (round.moves) await followPlan(store, round)
  if (round.plan) await seatStage(store, round, now)
  else if (round.unlaid) await layTables(store, round, now)
  if (round.unlaid) await store.rounds.change({ _id: round.id, turn: round.turn }, { unlaid: _.remove() })
}

async function layTables(store: Store, round: CompetitionRound, now: number): Promise<void> {
  const [competition, entrants] = await Promise.all([
    store.competitions.get(round.competitionId),
    listEntrants(store, round.competitionId),
  ])
  const event = await store.events.get(competition.eventId)
  await store.matches.addMissing(matchesOf(round, round.publishedAt ?? now))
  await leaveMessages(store, callMessages({ competition, event, entrants, round }, now), now)
}

/** Finishes what a crash left of a publication, or of one that was being taken back. */
export const layDeed: Deed = {
  async run({ store, clock }, roundId) {
    const round = await store.rounds.find(roundId)
    if (round?.state === 'published') await layRound(store, round, clock())
    if (round?.state === 'undoing') await finishTakingBack(store, round, clock())
    return undefined
  },
  async all({ rounds }) {
    const [unlaid, undoing] = await Promise.all([
      rounds.listAll({ where: { unlaid: true }, fields: ['publishedAt'] }),
      rounds.listAll({ where: { state: 'undoing' }, fields: ['publishedAt'] }),
    ])
    return [...unlaid, ...undoing].map(({ id, publishedAt = 0 }) => ({ subject: id, at: publishedAt }))
  },
}
