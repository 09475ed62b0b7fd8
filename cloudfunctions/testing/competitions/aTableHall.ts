import type { Store } from '#server/store'
import { competitionIdOf } from '#shared/competitions/play/competition'
import type { StageRulesTyped } from '#shared/competitions/play/input'
import type { Match } from '#shared/competitions/play/match'
import { roundIdOf } from '#shared/competitions/play/round'
import { resultByGames } from '#shared/competitions/stages/readGames'
import { turnedGames } from '#shared/competitions/stages/typedGames'
import type { GameScore } from '#shared/competitions/tableTennis/score'
import { answered } from '../answered'
import { aStore } from '../aStore'
import { atTheDoor } from '../atTheDoor'
import { anEvent, anOfficer, aPerson, asking } from '../factories'
import { aHolder } from './aHall'
import { byStages } from './ofSwiss'

const KEY = '00000000000000bb'
export const TABLES = competitionIdOf(KEY)

export const RULES: StageRulesTyped = {
  ...{ name: '男子单打', kind: 'groups', bestOf: 3, groups: 2, qualifiers: 2, placement: 4 },
  ...{ tables: 2, minutes: 20, restMinutes: 10 },
}

/** Straight games for the first, and for the second. */
export const FIRST: GameScore[] = [
  [11, 5],
  [11, 7],
]
export const SECOND = turnedGames(FIRST)

/** A hall of tables in which these people play, with an officer at the desk and the competition made. */
export async function aTableHall(
  names: string[],
  rules: Partial<StageRulesTyped> = {},
  units: Record<string, string> = {}
) {
  const officer = anOfficer()
  const people = [...names.map((name) => aPerson(name)), officer]
  const store = await aStore({ events: [anEvent({ capacity: 300 })], people })
  await store.registrations.addMany(names.map((name) => aHolder(name, { enterpriseId: units[name] ?? `ent-${name}` })))
  const desk = (on: Store = store) => asking(on, officer)
  const at = { competitionId: TABLES }
  const matches = async (stage: number) => {
    const { turn } = await store.rounds.get(roundIdOf(TABLES, stage))
    const all = await store.matches.listAll({ where: { roundId: roundIdOf(TABLES, stage) } })
    return all.filter((match) => match.turn === turn).sort((one, other) => (one.number ?? 0) - (other.number ?? 0))
  }
  const nameOf = async (no: number) => (await store.entrants.findWhere({ competitionId: TABLES, no }))?.name ?? ''
  const pair = (round: number) => atTheDoor('competitions.pair', { ...at, round }, desk())
  const publish = (round: number, turn = 1, on: Store = store) =>
    atTheDoor('competitions.publish', { ...at, round, turn }, desk(on))
  const close = (round: number) => atTheDoor('competitions.close', { ...at, round }, desk())
  const decide = async ({ id }: Pick<Match, 'id'>, games: GameScore[], over: object = {}, on: Store = store) => {
    const { rev } = await store.matches.get(id)
    return atTheDoor(
      'competitions.decide',
      { matchId: id, result: resultByGames(games), games, rev, why: '记分单', ...over },
      desk(on)
    )
  }

  answered(await atTheDoor('competitions.make', { ...RULES, ...rules, eventId: 'cup', newKey: KEY }, desk()))
  return {
    ...{ store, desk, matches, nameOf, pair, publish, close, decide },
    forfeit: async ({ id }: Match, result: '1-0f' | '0-1f' | '0-0f') => {
      const { rev } = await store.matches.get(id)
      return atTheDoor('competitions.decide', { matchId: id, result, rev }, desk())
    },
    whatIf: async ({ id }: Match, games: GameScore[]) =>
      answered(
        await atTheDoor('competitions.whatIf', { matchId: id, result: resultByGames(games), games, rev: 0 }, desk())
      ),
    report: async (match: Match, side: 'first' | 'second', games: GameScore[], on: Store = store) =>
      atTheDoor(
        'competitions.report',
        { matchId: match.id, result: resultByGames(games), games },
        asking(on, aPerson(await nameOf(match[side])))
      ),
    seed: (nos: number[]) => atTheDoor('competitions.seed', { ...at, nos }, desk()),
    mark: (no: number, as: 'withdrawn' | 'in') => atTheDoor('competitions.mark', { ...at, no, as }, desk()),
    change: (over: StageRulesTyped) => atTheDoor('competitions.change', { ...at, ...over }, desk()),
    takeBack: (round: number, turn = 1) => atTheDoor('competitions.takeBack', { ...at, round, turn }, desk()),
    view: async () => byStages(answered(await atTheDoor('competitions.standings', at, desk()))),
    board: async () => byStages(answered(await atTheDoor('competitions.open', at, desk()))),
    own: async (name: string) => {
      const own = answered(await atTheDoor('competitions.mine', at, asking(store, aPerson(name))))
      return own && byStages(own)
    },
    exported: async () => answered(await atTheDoor('competitions.export', at, desk())),
    /** Draws and publishes a stage, and decides every match until it is over: the lower number wins unless told. */
    playStage: async (stage: number, gamesFor: (match: Match) => GameScore[] = lowerWins) => {
      answered(await pair(stage))
      answered(await publish(stage))
      for (;;) {
        const open = (await matches(stage)).filter(({ state }) => state === 'open')
        if (open.length === 0) break
        for (const match of open) answered(await decide(match, gamesFor(match)))
      }
      answered(await close(stage))
    },
  }
}

export function lowerWins({ first, second }: Match): GameScore[] {
  return first < second ? FIRST : SECOND
}
