import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { clockText } from '#shared/beijingTime'
import { movedMessages } from '#shared/competitions/day/movedMessages'
import { planClash } from '#shared/competitions/day/planClash'
import { comersOf } from '#shared/competitions/hall/comersOf'
import { peopleIn } from '#shared/competitions/hall/peopleOf'
import { ownName } from '#shared/competitions/play/competition'
import { matchIdOf } from '#shared/competitions/play/match'
import { type CompetitionRound, roundIdOf } from '#shared/competitions/play/round'
import type { StagesStored } from '#shared/competitions/stages/toStagesInput'
import type { StageMatchSeen } from '#shared/competitions/stages/view'
import { done, refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { leaveMessages } from '../../delivery/feature'
import { isByStages, readPlayed } from '../readPlayed'
import { busyElsewhere } from '../stages/busyElsewhere'
import { viewStages } from '../stages/viewStages'
import { followPlan } from './followPlan'

/** A match that begins just now is moved at its table. */
const PAST_MS = 10 * 60_000

/**
 * 改台和时间. Moves one match of a stage in its plan, where table, players and what leads to it leave room; of a stage that is
 * out its two are told. The plan counts; sent again, it writes what a crash left behind.
 */
export async function moveMatch(
  { competitionId, round: no, number, table, startsAt }: Input<'competitions.move'>,
  { store, line, now }: PersonContext
): Promise<Output<'competitions.move'>> {
  const [played, round] = await Promise.all([
    readPlayed(store, competitionId),
    store.rounds.find(roundIdOf(competitionId, no)),
  ])
  const planned = round?.plan?.find((one) => one.number === number)
  if (!isByStages(played) || !round || !planned || !isMovable(round)) return refused('plan_gone')
  const { competition, entrants } = played
  const view = viewStages({
    ...played,
    rounds: played.rounds.map((one) => ({ ...one, ...(one.id === round.id && { state: 'published' as const }) })),
  })
  const ids = new Set(round.plan?.map((one) => matchIdOf(round, one.number)))
  const matches = view.matches.filter(({ id }) => ids.has(id))
  const match = matches.find((one) => one.number === number)
  if (!match) return refused('plan_gone')
  if (match.state === 'final') return refused('plan_over')
  const to = { number, table, startsAt }
  const nameOf = (who: number) => ownName(entrants.find((one) => one.no === who) ?? { no: who, name: '' })
  const { tables, minutes, restMinutes, placement } = competition
  const hall = {
    ...{ tables, minutes, restMinutes, placement, matches, nameOf, ...(round.lines && { lines: round.lines }) },
    ...{ busy: await busyElsewhere(store, competition), peopleOf: comersTo(played, round) },
  }
  if (round.state === 'published' && startsAt < now - PAST_MS) return refused('plan_clash', '那个时间已经过了。')
  const clash = planClash(hall, to)
  if (clash) return refused('plan_clash', clash)

  const isMoved = planned.table !== table || planned.startsAt !== startsAt
  const moves = (round.moves ?? 0) + Number(isMoved)
  await promiseWork(store, { name: 'competitions.lay', subject: round.id, now })
  if (isMoved) {
    const plan = round.plan?.map((one) => (one.number === number ? { ...one, table, startsAt } : one)) ?? []
    const changed = await store.rounds.change(
      { ...{ _id: round.id, state: round.state, turn: round.turn }, moves: round.moves ?? _.exists(false) },
      { plan, moves }
    )
    if (changed === 0) return refused('changed_meanwhile')
  } else line.leaveOut()
  if (round.state === 'published') {
    const event = await store.events.get(competition.eventId)
    const move = `${round.turn}-${moves}`
    await leaveMessages(store, movedMessages({ competition, event, entrants, match, to, move }, now), now)
    await followPlan(store, await store.rounds.get(round.id))
  }
  line.say({ remark: `第 ${number} 场改到 ${clockText(startsAt)} ${table} 台` })
  return done({ moved: true })
}

function isMovable({ state }: CompetitionRound): boolean {
  return state === 'draft' || state === 'published'
}

/** Whoever is known to meet there, or everybody who may still come. */
function comersTo({ competition, entrants, rounds }: StagesStored, { lines = [] }: CompetitionRound) {
  const groups = rounds.find((one) => one.groups)?.groups
  const comers = comersOf({ lines, placement: competition.placement, ...(groups && { groups }) })
  const people = peopleIn(entrants)
  return ({ bracket = '', first, second }: StageMatchSeen) =>
    (first !== null && second !== null ? [first, second] : (comers.get(bracket) ?? [])).map((no) => ({
      ...{ no, people: people(no) },
    }))
}
