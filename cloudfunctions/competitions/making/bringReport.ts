import { randomInt } from 'node:crypto'
import * as v from 'valibot'
import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { ENGINE } from '#shared/competitions/engine'
import {
  competitionIdOf,
  type Entrant,
  entrantIdOf,
  type SwissCompetition,
} from '#shared/competitions/play/competition'
import { type Match, matchesOf } from '#shared/competitions/play/match'
import { type Played, toEngineInput } from '#shared/competitions/play/played'
import { type CompetitionRound, roundIdOf } from '#shared/competitions/play/round'
import { StandingsSchema } from '#shared/competitions/standings/input'
import { standingsOf } from '#shared/competitions/standings/standingsOf'
import { type PlannedEntrant, type PlannedRound, planTrf, type TrfHolder } from '#shared/competitions/trf/planTrf'
import { readTrf } from '#shared/competitions/trf/readTrf'
import { done, refused } from '#shared/result'
import { listHolders } from './enterHolders'
import { SEEDS } from './makeCompetition'
import { unitNames } from './takeNumbers'

const WHY = 'TRF 文件里的成绩'
/** Faults that are told at once. */
const SHOWN = 5

/**
 * 用 TRF 文件接着办. Makes a competition of what a report tells: its people, who hold a place in the event, and the rounds that
 * were played; the next one is paired here. Anything that cannot be taken is told line by line, and nothing is written.
 * The same key again makes no second one.
 */
export async function bringReport(
  { eventId, newKey, report, ...rules }: Input<'competitions.bring'>,
  { store, person, line, now }: PersonContext
): Promise<Output<'competitions.bring'>> {
  await store.events.get(eventId)
  const read = readTrf(report)
  if (!read.ok) return refused('trf_wrong', read.text)
  const plan = planTrf(read.value, await holdersOf(store, eventId))
  if ('faults' in plan) return refused('trf_wrong', plan.faults.slice(0, SHOWN).join(''))
  const { entrants, rounds } = plan
  const competition: SwissCompetition = {
    ...{ id: competitionIdOf(newKey), eventId, kind: 'swiss', ...rules },
    roundsTotal: Math.max(rules.roundsTotal, rounds.length),
    drawSeed: randomInt(SEEDS),
    numbers: Math.max(0, ...entrants.map(({ no }) => no)),
    ...{ rev: 0, at: now },
  }
  const known = await store.competitions.find(competition.id)
  if (known && known.eventId !== eventId) throw new RequestFault('bad_request')
  const played = playedOf(competition, { entrants, rounds }, { by: person.name, now })
  const checked = v.safeParse(StandingsSchema, toEngineInput(played))
  const ranked = checked.success ? standingsOf(checked.output) : undefined
  if (!ranked?.ok) return refused('trf_wrong', ranked?.text ?? '成绩前后对不上。')
  await store.competitions.add(competition)
  await store.entrants.addMissing(played.entrants)
  await store.matches.addMissing(played.matches)
  await store.rounds.addMissing(played.rounds)
  await store.competitions.change({ _id: competition.id }, { rev: _.inc(1) })
  line.say({ remark: `${entrants.length} 人，${rounds.length} 轮` })
  return done({ competitionId: competition.id, entered: entrants.length, rounds: rounds.length })
}

async function holdersOf(store: Store, eventId: string): Promise<TrfHolder[]> {
  const holders = await listHolders(store, eventId)
  const units = await unitNames(store, holders)
  return holders.map(({ memberId, personId, name, enterpriseId }) => ({
    ...{ memberId, personId, name, unit: units(enterpriseId) },
  }))
}

interface Wrote {
  by: string
  now: number
}

type FullPlayed = Omit<Played<SwissCompetition>, 'rounds'> & { rounds: CompetitionRound[] }

function playedOf(
  competition: SwissCompetition,
  plan: { entrants: PlannedEntrant[]; rounds: PlannedRound[] },
  wrote: Wrote
): FullPlayed {
  const rounds = plan.rounds.map((round, at) => toRound(competition, { ...round, no: at + 1 }, wrote))
  return {
    competition,
    entrants: plan.entrants.map((entrant) => toEntrant(competition.id, entrant)),
    rounds,
    matches: rounds.flatMap((round, at) => toMatches(round, plan.rounds[at]?.games ?? [], wrote)),
  }
}

function toEntrant(competitionId: string, { leftRound, ...entrant }: PlannedEntrant): Entrant {
  return {
    ...{ id: entrantIdOf(competitionId, entrant.memberId), competitionId, ...entrant, absentIn: [] },
    ...(leftRound === undefined ? { status: 'in' } : { status: 'withdrawn', leftRound }),
  }
}

function toRound(
  { id, rev }: SwissCompetition,
  { no, games, lone }: PlannedRound & { no: number },
  { now }: Wrote
): CompetitionRound {
  const isOver = games.every(({ result }) => result !== null)
  return {
    ...{ id: roundIdOf(id, no), competitionId: id, no, turn: 1, lone, relaxed: [], madeFrom: rev, engine: ENGINE },
    pairs: games.map(({ first, second }, at) => ({ table: at + 1, first, second, say: { first: '', second: '' } })),
    ...(isOver ? { state: 'closed', closedAt: now } : { state: 'published' }),
    publishedAt: now,
  }
}

function toMatches(round: CompetitionRound, games: PlannedRound['games'], { by, now }: Wrote): Match[] {
  return matchesOf(round, now).map((match, at) => {
    const result = games[at]?.result
    if (!result) return match
    const change = { at: now, did: 'decided' as const, result, by, why: WHY }
    return { ...match, state: 'final', result, how: 'decided', history: [change], rev: 1 }
  })
}
