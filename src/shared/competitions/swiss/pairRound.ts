import { done } from '../../result'
import { ENGINE } from '../engine'
import { presetOf } from '../preset'
import { type CompetitionAnswer, refuse } from '../refusal'
import { type Contender, contendersOf } from './contender'
import { decideSides } from './decideSides'
import { findGames, type Games } from './findGames'
import type { Swiss } from './input'
import { keepLater } from './later/keepLater'
import { isOut, type SwissRecord, unlistedOf } from './record'
import { recordsOf } from './recordsOf'
import { refusePairing } from './refusePairing'
import { type Relaxation, relaxationsOf } from './relaxation'
import type { Side } from './sides'
import { type PairingReason, whyOf } from './why'
import { whySentence } from './whySentence'

/** 一轮对阵. Tables count from 1, the highest points first. */
export interface SwissRound {
  round: number
  /** Pairs by table. `say` is a sentence for each of the two about why they meet. */
  pairs: { table: number; first: string; second: string; why: PairingReason; say: Record<Side, string> }[]
  bye: string | null
  relaxed: Relaxation[]
  /**
   * Entrants who are not paired: they asked for a half-point bye, are absent, have been absent too often, or are not in
   * this round.
   */
  unpaired: { halfBye: string[]; absent: string[]; out: string[]; notThere: string[] }
  /** Earlier rounds that do not mention an entrant, who counts as absent there. */
  unlisted: { id: string; round: number }[]
  /** Costs of the round in sum, in the order of the rules; differences in squared points. */
  sums: {
    rematches: number
    sides: number
    sameUnit: number
    squaredDifferences: number
    wishes: number
    halves: number
  }
  seed: number
  engine: string
}

/**
 * 积分编排. Pairs the round after the given ones (rules: FIDE C.04.1, 积分编排制, in the order shown to players), so that as
 * many as are planned can follow wherever a search finds a way.
 * Refuses contradictory input, unfinished rounds, a round beyond the last, and a field that cannot be paired.
 */
export function pairRound(swiss: Swiss): CompetitionAnswer<SwissRound> {
  const round = swiss.rounds.length + 1
  const early = refuseRound(swiss, round)
  if (early) return early
  const records = recordsOf(swiss, 'refuse')
  if (!records.ok) return records

  const presence = presenceOf(records.value, swiss, round)
  const contenders = contendersOf(presence.there)
  if (contenders.length === 0)
    return refuse('no_entrants', `第 ${round} 轮没有可以编排的人，请核对参赛者的状态。`, { round })
  const avoidsSameUnit = avoidedRounds(swiss).includes(round)
  const wanted = { contenders, avoidsSameUnit, allowsRematch: swiss.rules.allowRematch }
  const found = findGames(wanted)
  if (!found) return refusePairing(wanted, round)
  const games = keepLater(found, wanted, (swiss.roundsTotal ?? round) - round)
  return done(seat(games, { swiss, round, contenders, avoidsSameUnit, presence, isForLater: games !== found }))
}

/** Everybody who can be paired in the next round, with what the rules ask about; nobody where the rounds contradict themselves. */
export function contendersFor(swiss: Swiss): Contender[] {
  const records = recordsOf(swiss, 'refuse')
  return records.ok ? contendersOf(presenceOf(records.value, swiss, swiss.rounds.length + 1).there) : []
}

function refuseRound({ round: asked, roundsTotal }: Swiss, round: number) {
  if (asked !== undefined && asked < round)
    return refuse('round_paired_twice', `第 ${asked} 轮已经编排过了，接下来是第 ${round} 轮。`, { round: asked })
  if (asked !== undefined && asked > round)
    return refuse('round_unfinished', `要编第 ${asked} 轮，先要有第 ${round} 轮的成绩。`, { round: asked })
  if (roundsTotal !== undefined && round > roundsTotal)
    return refuse('rounds_over', `规程只有 ${roundsTotal} 轮，已经全部编完，不能再编第 ${round} 轮。`, { round })
  return undefined
}

type Presence = ReturnType<typeof presenceOf>

function avoidedRounds({ rules, preset }: Swiss): number[] {
  return rules.avoidSameUnitRounds ?? (preset && presetOf(preset).rules?.avoidSameUnitRounds) ?? []
}

function presenceOf(records: SwissRecord[], { rules, preset }: Swiss, round: number) {
  const fromPreset = preset && presetOf(preset).rules?.absencesUntilOut
  const limit = rules.absencesUntilOut === undefined ? (fromPreset ?? null) : rules.absencesUntilOut
  const kindOf = (record: SwissRecord) => {
    const { status, joinedRound, leftRound } = record.entrant
    if (status === 'withdrawn' || round < joinedRound || (leftRound ?? round) < round) return 'notThere'
    if (isOut(record, limit)) return 'out'
    return status
  }
  const of = (kind: ReturnType<typeof kindOf>) => records.filter((record) => kindOf(record) === kind)
  const ids = (kind: ReturnType<typeof kindOf>) => of(kind).map(({ entrant }) => entrant.id)
  return {
    records,
    there: of('active'),
    unpaired: { halfBye: ids('halfBye'), absent: ids('absent'), out: ids('out'), notThere: ids('notThere') },
  }
}

interface Setting {
  swiss: Swiss
  round: number
  contenders: Contender[]
  avoidsSameUnit: boolean
  presence: Presence
  /** Another round was taken than the nearest by points, so that those to come can be played. */
  isForLater: boolean
}

function seat({ games, bye, sums }: Games, setting: Setting): SwissRound {
  const seated = [...games].sort(byTable).map(([a, b], index) => seatPair(a, b, index + 1))
  const [rematches = 0, sides = 0, sameUnit = 0, , wishes = 0, halves = 0] = sums
  const squaredDifferences = games.reduce((sum, [a, b]) => sum + (a.points - b.points) ** 2, 0)
  return {
    round: setting.round,
    pairs: seated.map((pair) => viewOf(pair, setting)),
    bye: bye?.id ?? null,
    relaxed: relaxationsOf({ ...setting, games: seated, bye }),
    unpaired: setting.presence.unpaired,
    unlisted: unlistedOf(setting.presence.records),
    sums: { rematches, sides, sameUnit, squaredDifferences, wishes, halves },
    seed: setting.swiss.seed,
    engine: ENGINE,
  }
}

/** 台次. Order of tables: the higher points of the two, then both together, then the smallest number. */
function byTable([a, b]: [Contender, Contender], [c, d]: [Contender, Contender]): number {
  return (
    Math.max(c.level, d.level) - Math.max(a.level, b.level) ||
    c.level + d.level - a.level - b.level ||
    Math.min(a.place, b.place) - Math.min(c.place, d.place)
  )
}

function seatPair(one: Contender, other: Contender, table: number) {
  const [a, b] = one.place < other.place ? [one, other] : [other, one]
  const { side, reason } = decideSides(a.sides, b.sides, table)
  const [first, second] = side === 'first' ? [a, b] : [b, a]
  return { table, first, second, reason }
}

function viewOf({ table, first, second, reason }: ReturnType<typeof seatPair>, { round, avoidsSameUnit }: Setting) {
  const why = whyOf({ first, second, firstMove: reason, round, avoidsSameUnit })
  const say = { first: whySentence(why, 'first'), second: whySentence(why, 'second') }
  return { table, first: first.id, second: second.id, why, say }
}
