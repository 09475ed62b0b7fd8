import type { Context } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Input, Output } from '#shared/api'
import { isSwiss } from '#shared/competitions/play/competition'
import { MAX_ENTRANTS, MAX_ROUNDS } from '#shared/competitions/play/input'
import { isOut } from '#shared/competitions/play/round'
import { done } from '#shared/result'
import { listEntrants } from '../readPlayed'
import { toCard } from './toCard'
import { ownNo, seenBy, toTable } from './toSeen'

/** 对阵. A round that is out, table by table. */
export async function seeRound(
  { competitionId, round: no }: Input<'competitions.round'>,
  { store, person }: Context
): Promise<Output<'competitions.round'>> {
  const [competition, entrants, rounds] = await Promise.all([
    store.competitions.get(competitionId),
    listEntrants(store, competitionId),
    store.rounds.list({ where: { competitionId }, limit: MAX_ROUNDS, fields: ['no', 'state', 'turn', 'lone'] }),
  ])
  const round = isSwiss(competition) ? rounds.find((one) => one.no === no && isOut(one)) : undefined
  if (!round) throw new RequestFault('not_found')
  const matches = await store.matches.list({ where: { roundId: round.id }, limit: MAX_ENTRANTS })
  const seen = seenBy(entrants)
  return done({
    competition: toCard(competition, rounds),
    ...{ no, isClosed: round.state === 'closed' },
    tables: matches
      .filter(({ turn }) => turn === round.turn)
      .map((match) => toTable(match, seen))
      .sort((one, other) => one.table - other.table),
    lone: round.lone.map((lone) => ({ ...seen(lone.no), result: lone.result })),
    ...ownNo(entrants, person?.id),
  })
}
