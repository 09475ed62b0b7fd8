import { competitionIdOf } from '#shared/competitions/play/competition'
import type { StageRulesTyped } from '#shared/competitions/play/input'
import type { Match } from '#shared/competitions/play/match'
import { roundIdOf } from '#shared/competitions/play/round'
import type { GameScore } from '#shared/competitions/tableTennis/score'
import type { TeamRules } from '#shared/competitions/teams/teamRules'
import { answered } from '../answered'
import { aFullStore } from '../aStore'
import { atTheDoor } from '../atTheDoor'
import { anEvent, anOfficer, aPerson, asking, HOUR, NOON } from '../factories'
import { bookOf, type SeatedMember } from '../places/bookOf'
import { aHolder } from './aHall'
import { byStages } from './ofSwiss'

const KEY = '00000000000000cc'
export const TEAMS = competitionIdOf(KEY)

/** Straight games for the first team, and for the second. */
export const FOR_FIRST: GameScore[] = Array.from({ length: 3 }, () => [11, 4])
export const FOR_SECOND: GameScore[] = Array.from({ length: 3 }, () => [4, 11])

const MATES = ['', '2', '3', '4', '5']
const EVENT = anEvent({
  ...{ capacity: 16, startsAt: NOON + HOUR, closesAt: NOON - HOUR },
  team: { kind: 'team', least: 4, most: 5, hours: 24 },
})

/** A hall in which these captains have teams of so many, with the competition made, drawn and published by an officer. */
export async function aTeamHall(
  captains: string[],
  rules: TeamRules = { order: 'swaythling' },
  size = 4,
  over: Partial<StageRulesTyped> = {}
) {
  const officer = anOfficer()
  const names = captains.flatMap((captain) => MATES.slice(0, size).map((mate) => `${captain}${mate}`))
  const full = await aFullStore({ events: [EVENT], people: [...names.map((name) => aPerson(name)), officer] })
  const { store } = full
  const seats = captains.map(
    (captain, at): SeatedMember => ({
      ...{ member: `m-${captain}`, turn: `team-${at}`, at: NOON },
      guests: MATES.slice(1, size).map((mate) => `m-${captain}${mate}`),
      team: { captain: `m-${captain}`, code: 'aaaaaaaaaaaa', isWhole: true, rev: 1 },
    })
  )
  const book = bookOf(EVENT, seats)
  await store.places.change({ _id: EVENT.id }, { turns: book.turns, people: book.people })
  const keyOf = (member: string) => book.people.find(({ id }) => id === member)?.turn ?? ''
  await store.registrations.addMany(names.map((name) => aHolder(name, { team: keyOf(`m-${name}`) })))

  const at = { competitionId: TEAMS }
  const desk = (now = NOON) => asking(store, officer, now)
  const settled = { name: '团体', kind: 'roundRobin', bestOf: 5, groups: 1, qualifiers: 1, placement: 2 } as const
  answered(
    await atTheDoor(
      'competitions.make',
      { ...settled, tables: 2, minutes: 60, restMinutes: 0, ...over, teams: rules, eventId: EVENT.id, newKey: KEY },
      desk()
    )
  )
  const begin = async (round: number) => {
    answered(await atTheDoor('competitions.pair', { ...at, round }, desk()))
    answered(await atTheDoor('competitions.publish', { ...at, round, turn: 1 }, desk()))
  }
  await begin(1)
  const matches = async (stage = 1) => {
    const all = await store.matches.listAll({ where: { roundId: roundIdOf(TEAMS, stage) } })
    return all.sort((one, other) => (one.number ?? 0) - (other.number ?? 0))
  }
  const entrantOf = async (no: number) => {
    const found = await store.entrants.findWhere({ ...at, no })
    if (!found) throw new Error(`${no}`)
    return found
  }
  return {
    ...{ ...full, desk, begin, matches, entrantOf },
    close: (round: number) => atTheDoor('competitions.close', { ...at, round }, desk()),
    captainOf: async (match: Match, side: 'first' | 'second') => (await entrantOf(match[side])).name.replace('队', ''),
    handIn: (matchId: string, captain: string, players: number[], doubles?: number[]) =>
      atTheDoor(
        'competitions.handIn',
        { matchId, players, ...(doubles && { doubles }) },
        asking(store, aPerson(captain))
      ),
    fill: (matchId: string, now: number) => atTheDoor('competitions.fillLineups', { matchId }, desk(now)),
    enter: (matchId: string, no: number, games: GameScore[], why?: string) =>
      atTheDoor(
        'competitions.enterRubber',
        { matchId, no, games, result: games === FOR_FIRST ? '1-0' : '0-1', ...(why && { why }) },
        desk()
      ),
    board: (matchId: string, no: number, result: '1-0' | '1/2' | '0-1', why?: string) =>
      atTheDoor('competitions.enterRubber', { matchId, no, result, ...(why && { why }) }, desk()),
    forfeit: async (matchId: string, result: '1-0f' | '0-1f') => {
      const { rev } = await store.matches.get(matchId)
      return atTheDoor('competitions.decide', { matchId, result, rev, why: '没到场' }, desk())
    },
    decide: async (matchId: string, result: '1-0', games: GameScore[]) =>
      atTheDoor('competitions.decide', { matchId, result, games, rev: 0, why: '记分单' }, desk()),
    see: async (matchId: string, name?: string) =>
      answered(
        await atTheDoor(
          'competitions.teamMatch',
          { matchId },
          name ? asking(store, aPerson(name)) : withoutPerson(desk())
        )
      ),
    view: async () => byStages(answered(await atTheDoor('competitions.standings', at, desk()))),
    takeBack: () => atTheDoor('competitions.takeBack', { ...at, round: 1, turn: 1 }, desk()),
    enterTeams: () => atTheDoor('competitions.enter', at, desk()),
  }
}

function withoutPerson<Call extends { person: object }>({ person: _person, ...call }: Call) {
  return call as unknown as Call
}
