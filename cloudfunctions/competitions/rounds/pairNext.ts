import * as v from 'valibot'
import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { toEngineInput } from '#shared/competitions/play/played'
import { isOut, roundIdOf } from '#shared/competitions/play/round'
import { SwissSchema } from '#shared/competitions/swiss/input'
import { pairRound } from '#shared/competitions/swiss/pairRound'
import { done, refused } from '#shared/result'
import { readPlayed } from '../readPlayed'
import { draftOf } from './draftOf'

/**
 * 编排一轮. Pairs the round after the last one, as a draft that only its organisers see; once more where entrants or
 * results have changed since. The same people and results always give the same draft.
 */
export async function pairNext(
  { competitionId, round: no }: Input<'competitions.pair'>,
  { store }: PersonContext
): Promise<Output<'competitions.pair'>> {
  const played = await readPlayed(store, competitionId)
  const { competition, rounds, entrants } = played
  const before = rounds.find((round) => round.no === no)
  if (before && before.state !== 'draft') return refused('round_not_draft')
  if (no > competition.roundsTotal) return refused('rounds_played')
  if (rounds.some((round) => isOut(round) && round.state !== 'closed')) return refused('round_open')
  if (no !== rounds.filter(isOut).length + 1) return refused('round_open')
  if (!entrants.some(({ status }) => status === 'in')) return refused('no_entrants_yet')

  const answer = pairRound(v.parse(SwissSchema, toEngineInput(played)))
  if (!answer.ok) return refused('cannot_pair', answer.text)
  const draft = draftOf(answer.value)
  const id = roundIdOf(competitionId, no)
  const stored = before
    ? (await store.rounds.change(
        { _id: id, state: 'draft', turn: before.turn },
        { ...draft, madeFrom: competition.rev }
      )) > 0
    : await store.rounds.add({ id, competitionId, no, state: 'draft', turn: 1, ...draft, madeFrom: competition.rev })
  return stored ? done({ tables: draft.pairs.length }) : refused('changed_meanwhile')
}
