import { matchIdOf } from '../play/match'
import type { CompetitionRound } from '../play/round'
import { playStages } from '../stages/playStages'
import { type StagesStored, toStagesInput } from '../stages/toStagesInput'
import type { BusyMatch } from './busyMatch'
import { comersOf } from './comersOf'
import { peopleIn } from './peopleOf'

/**
 * 一项比赛占着的台和人. Its planned matches that are still to be played, drafts too: whoever plans after it goes around them.
 * What is over takes no room. `counts`: of which rounds.
 */
export function busyIn(stored: StagesStored, counts: (round: Round) => boolean = () => true): BusyMatch[] {
  const rounds = stored.rounds.map((round) => ({ ...round, ...(round.state === 'draft' && { state: PUBLISHED }) }))
  const played = playStages(toStagesInput({ ...stored, rounds }))
  const bracket = new Map(played.ok ? played.value.knockout?.matches.map((match) => [match.id, match]) : [])
  const over = new Set(stored.matches.flatMap(({ id, state }) => (state === 'final' ? [id] : [])))
  const { name, minutes, restMinutes, placement } = stored.competition
  const people = peopleIn(stored.entrants)
  const groups = rounds.find((round) => round.groups)?.groups
  return stored.rounds
    .filter((round) => round.state !== 'closed' && counts(round))
    .flatMap((round) => {
      const comers = comersOf({ lines: round.lines ?? [], placement, ...(groups && { groups }) }, (id) =>
        bracket.get(id)
      )
      return (round.plan ?? [])
        .filter(
          (match) => !over.has(matchIdOf(round, match.number)) && !isDone(bracket.get(match.bracket ?? '')?.state)
        )
        .map(({ number, table, startsAt, bracket: id, first = 0, second = 0 }) => ({
          ...{ name, number, table, startsAt, minutes, restMinutes },
          people: (id === undefined ? [first, second] : (comers.get(id) ?? [])).flatMap(people),
        }))
    })
}

type Round = StagesStored['rounds'][number]

const PUBLISHED: CompetitionRound['state'] = 'published'

function isDone(state: string | undefined): boolean {
  return state === 'played' || state === 'bye'
}
