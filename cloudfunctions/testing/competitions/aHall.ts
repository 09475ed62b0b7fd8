import type { Store } from '#server/store'
import type { Input } from '#shared/api'
import { competitionIdOf } from '#shared/competitions/play/competition'
import type { CompetitionRules } from '#shared/competitions/play/input'
import type { GameResult, Match } from '#shared/competitions/play/match'
import { type GameOutcome, resultOf } from '#shared/competitions/play/resultWords'
import { roundIdOf } from '#shared/competitions/play/round'
import type { Registration } from '#shared/events/registration'
import { answered } from '../answered'
import { aStore } from '../aStore'
import { atTheDoor } from '../atTheDoor'
import { anEvent, anOfficer, aPerson, asking, NOON } from '../factories'
import { ofSwiss } from './ofSwiss'

const KEY = '00000000000000aa'
export const COMPETITION = competitionIdOf(KEY)

type Rules = CompetitionRules
const RULES: Rules = { name: '个人赛', preset: 'rules2020', roundsTotal: 5, apartRounds: 0, absencesUntilOut: 2 }

/** Somebody who holds a place in the event. */
export function aHolder(name: string, over: Partial<Registration> = {}): Registration {
  return {
    ...{
      id: `cup:m-${name}`,
      eventId: 'cup',
      memberId: `m-${name}`,
      personId: `p-${name}`,
      name,
      unionId: 'noodle-union',
    },
    ...{ enterpriseId: `ent-${name}`, status: 'confirmed', turn: 't', rev: 1, at: NOON, answers: {} },
    ...over,
  }
}

/** A hall in which these people hold places in the event, with an officer at the desk and the competition made. */
export async function aHall(names: string[], rules: Partial<Rules> = {}) {
  const officer = anOfficer()
  const people = [...names.map((name) => aPerson(name)), officer]
  const store = await aStore({ events: [anEvent({ capacity: 1000 })], people })
  await store.registrations.addMany(names.map((name) => aHolder(name)))
  const desk = (on: Store = store) => asking(on, officer)
  const at = { competitionId: COMPETITION }
  const numberOf = async (name: string) => (await store.entrants.get(`${COMPETITION}-m-${name}`)).no
  const nameOf = async (no: number) => (await store.entrants.findWhere({ competitionId: COMPETITION, no }))?.name ?? ''
  const tables = async (round: number) => {
    const { turn } = await store.rounds.get(roundIdOf(COMPETITION, round))
    const all = await store.matches.listAll({ where: { roundId: roundIdOf(COMPETITION, round) } })
    return all.filter((match) => match.turn === turn).sort((one, other) => one.table - other.table)
  }
  const report = async (match: Match, side: 'first' | 'second', outcome: GameOutcome, on: Store = store) =>
    atTheDoor(
      'competitions.report',
      { matchId: match.id, result: resultOf(side, outcome) },
      asking(on, aPerson(await nameOf(match[side])))
    )
  const decide = async ({ id }: Match, result: GameResult, why?: string) => {
    const { rev } = await store.matches.get(id)
    return atTheDoor('competitions.decide', { matchId: id, result, rev, ...(why && { why }) }, desk())
  }
  const pair = (round: number) => atTheDoor('competitions.pair', { ...at, round }, desk())
  const publish = (round: number, turn = 1, on: Store = store) =>
    atTheDoor('competitions.publish', { ...at, round, turn }, desk(on))
  const close = (round: number) => atTheDoor('competitions.close', { ...at, round }, desk())

  answered(await atTheDoor('competitions.make', { ...RULES, ...rules, eventId: 'cup', newKey: KEY }, desk()))
  return {
    ...{ store, desk, numberOf, nameOf, tables, report, decide, pair, publish, close },
    change: (over: Rules) => atTheDoor('competitions.change', { ...at, ...over }, desk()),
    enter: () => atTheDoor('competitions.enter', at, desk()),
    mark: async (name: string, as: Input<'competitions.mark'>['as']) =>
      atTheDoor('competitions.mark', { ...at, no: await numberOf(name), as }, desk()),
    takeBack: (round: number, turn = 1, on: Store = store) =>
      atTheDoor('competitions.takeBack', { ...at, round, turn }, desk(on)),
    standings: async () => ofSwiss(answered(await atTheDoor('competitions.standings', at, desk()))),
    board: async (round?: number) =>
      ofSwiss(answered(await atTheDoor('competitions.open', { ...at, ...(round && { round }) }, desk()))),
    own: async (name: string) =>
      ownSwiss(answered(await atTheDoor('competitions.mine', at, asking(store, aPerson(name))))),
    exported: async () => answered(await atTheDoor('competitions.export', at, desk())),
    /** Pairs, publishes, decides every table and closes. */
    playRound: async (round: number, resultFor: (table: number) => GameResult = () => '1-0') => {
      answered(await pair(round))
      answered(await publish(round))
      for (const match of await tables(round)) answered(await decide(match, resultFor(match.table)))
      answered(await close(round))
    },
  }
}

function ownSwiss<Own extends object>(own: Own | null) {
  return own && ofSwiss(own)
}
