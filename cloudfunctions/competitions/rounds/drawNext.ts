import * as v from 'valibot'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { type Played, toEngineInput } from '#shared/competitions/play/played'
import { isOut, roundIdOf } from '#shared/competitions/play/round'
import { SwissSchema } from '#shared/competitions/swiss/input'
import { pairRound } from '#shared/competitions/swiss/pairRound'
import { done, type Result, refused } from '#shared/result'
import { isByStages, isSwissPlayed } from '../readPlayed'
import { busyElsewhere } from '../stages/busyElsewhere'
import { draftStage, type StageDraft } from '../stages/draftStage'
import { draftOf } from './draftOf'

/** Why the round cannot be paired now; nothing where it can. */
export function pairingFault({ competition, rounds, entrants }: Played, no: number) {
  const before = rounds.find((round) => round.no === no)
  if (before && before.state !== 'draft') return refused('round_not_draft' as const)
  if (no > competition.roundsTotal) return refused('rounds_played' as const)
  if (rounds.some((round) => isOut(round) && round.state !== 'closed')) return refused('round_open' as const)
  if (no !== rounds.filter(isOut).length + 1) return refused('round_open' as const)
  return entrants.some(({ status }) => status === 'in') ? undefined : refused('no_entrants_yet' as const)
}

interface Next {
  played: Played
  no: number
  now: number
}

type DrawRefusal = 'cannot_pair' | 'changed_meanwhile'

/** Pairs a round or draws a stage, and stores it as a draft. */
export async function drawNext(
  store: Store,
  { played, no, now }: Next
): Promise<Result<{ tables: number }, DrawRefusal>> {
  const { competition, rounds } = played
  const competitionId = competition.id
  const before = rounds.find((round) => round.no === no)
  const drafted = await draftNext(store, played, now)
  if (!drafted.ok) return drafted
  const draft = drafted.value
  const id = roundIdOf(competitionId, no)
  const stored = before
    ? (await store.rounds.change(
        { _id: id, state: 'draft', turn: before.turn },
        { ...draft, madeFrom: competition.rev, again: _.remove(), swaps: _.remove(), moves: _.remove() }
      )) > 0
    : await store.rounds.add({ id, competitionId, no, state: 'draft', turn: 1, ...draft, madeFrom: competition.rev })
  if (!stored && !(await isDrawnAlready(store, id, competition.rev))) return refused('changed_meanwhile')
  return done({ tables: draft.plan?.length ?? draft.pairs.length })
}

/** The same draft once more changes nothing. */
async function isDrawnAlready({ rounds }: Store, id: string, rev: number): Promise<boolean> {
  const round = await rounds.find(id)
  return round?.state === 'draft' && round.madeFrom === rev
}

async function draftNext(store: Store, played: Played, now: number): Promise<Result<StageDraft, 'cannot_pair'>> {
  if (isByStages(played)) {
    const { startsAt } = await store.events.get(played.competition.eventId)
    return draftStage(played, { startsAt, now, busy: await busyElsewhere(store, played.competition) })
  }
  if (!isSwissPlayed(played)) throw new Error(played.competition.id)
  const answer = pairRound(v.parse(SwissSchema, toEngineInput(played)))
  return answer.ok ? done(draftOf(answer.value)) : refused('cannot_pair', answer.text)
}
