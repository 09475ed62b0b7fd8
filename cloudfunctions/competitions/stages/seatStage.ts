import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Match } from '#shared/competitions/play/match'
import { type CompetitionRound, roundIdOf } from '#shared/competitions/play/round'
import { seatedMessages } from '#shared/competitions/stages/callSeated'
import { playStages } from '#shared/competitions/stages/playStages'
import { seatMatches } from '#shared/competitions/stages/seatMatches'
import { toStagesInput } from '#shared/competitions/stages/toStagesInput'
import { promiseWork } from '../../agenda/feature'
import { leaveMessages } from '../../delivery/feature'
import { isByStages, readPlayed } from '../readPlayed'

/** Matches change while one looks: so often it is looked again, and the agenda does the rest. */
const LOOKS = 4

/**
 * 入座. Writes the matches whose two have come to meet, empties those to which others come, and calls the people; safe to
 * repeat, and whoever is second of two at once sees what the first has done.
 */
export async function seatStage(store: Store, round: CompetitionRound, now: number): Promise<void> {
  for (let look = 0; look < LOOKS; look++) {
    const played = await readPlayed(store, round.competitionId)
    if (!isByStages(played)) return
    const stages = playStages(toStagesInput(played))
    if (!stages.ok) throw new Error(stages.text)
    const stored = played.matches.filter(({ roundId, turn }) => roundId === round.id && turn === round.turn)
    const seating = seatMatches(round, stored, stages.value, now)
    const { competition, entrants } = played
    const event = await store.events.get(competition.eventId)
    // Before the matches: whoever repeats this after a crash finds no match missing any more.
    await leaveMessages(store, seatedMessages({ competition, event, entrants, seating }, now), now)
    await store.matches.addMissing(seating.missing)
    let isMissed = false
    for (const move of seating.moved) if (!(await moveMatch(store, move))) isMissed = true
    if (!isMissed) return
  }
}

type Move = { before: Match; after: Match }

async function moveMatch({ matches }: Store, { before, after }: Move): Promise<boolean> {
  const { first, second, state, reports, history, rev, play } = after
  const changed = await matches.change(
    { _id: before.id, state: before.state, rev: before.rev },
    {
      ...{ first, second, state, reports, history, rev },
      ...(play && { play }),
      ...(before.result && { result: _.remove() }),
      ...(before.games && { games: _.remove() }),
      ...(before.retired && { retired: _.remove() }),
      ...(before.how && { how: _.remove() }),
      ...(before.calledAt !== undefined && { calledAt: _.remove() }),
    }
  )
  return changed === 1
}

/**
 * Writes something of a match, and seats whoever goes on because of it. The agenda is told before, so that a process that
 * dies in between leaves nobody standing.
 */
export async function seatFollowers<Answer extends { ok: boolean }>(
  store: Store,
  match: Match,
  now: number,
  write: () => Promise<Answer>
): Promise<Answer> {
  const stage = match.number === undefined ? undefined : await bracketAfter(store, match)
  if (!stage) return write()
  await promiseWork(store, { name: 'competitions.lay', subject: stage.id, now })
  const answer = await write()
  if (answer.ok) await seatStage(store, stage, now)
  return answer
}

/** The published bracket to which a match leads; a match of groups leads to the stage after. */
async function bracketAfter({ rounds }: Store, { roundId, competitionId, round: _round, bracket }: Match) {
  const stage = await rounds.find(bracket ? roundId : roundIdOf(competitionId, 2))
  return stage?.lines && (stage.state === 'published' || stage.state === 'closed') ? stage : undefined
}
