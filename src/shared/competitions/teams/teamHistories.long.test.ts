import fc from 'fast-check'
import type { Match } from '../play/match'
import type { GameScore } from '../tableTennis/score'
import { enterRubber } from './enterRubber'
import { closesAtOf, faultOfLineup, fillLineups, handIn } from './handIn'
import { playTeamMatch } from './playTeamMatch'
import { resultOfTeams } from './scoreTeams'
import type { HandedLineup } from './teamPlay'
import { rubberCount, type TeamRules } from './teamRules'

const NOON = 1_800_000_000_000
const ROSTER = [1, 2, 3, 4, 5]
const ROSTERS = { first: ROSTER, second: ROSTER }
const ORDERS: TeamRules[] = [{ order: 'swaythling' }, { order: 'corbillon' }, { order: 'boards', boards: 4 }]

const anyRules = fc.constantFrom(...ORDERS)
const anySide = fc.constantFrom('first' as const, 'second' as const)
const anyDeed = fc.oneof(
  fc.record({
    deed: fc.constant('handIn' as const),
    side: anySide,
    players: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 }),
    doubles: fc.option(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 2 }), { nil: undefined }),
  }),
  fc.record({
    deed: fc.constant('handRight' as const),
    side: anySide,
    order: fc.shuffledSubarray(ROSTER, { minLength: 5 }),
  }),
  fc.record({ deed: fc.constant('fill' as const), isLate: fc.boolean() }),
  fc.record({
    deed: fc.constant('enter' as const),
    no: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined, freq: 1 }),
    result: fc.constantFrom('1-0', '0-1', '1/2', '1-0f', '0-1f'),
    why: fc.option(fc.constant('记分单'), { nil: undefined }),
  })
)
type AnyDeed = typeof anyDeed extends fc.Arbitrary<infer Deed> ? Deed : never

const GAMES: GameScore[] = [
  [11, 3],
  [11, 3],
  [11, 3],
]

function begun(): Match {
  return {
    ...{
      id: 'm-1-1-1',
      competitionId: 'm',
      roundId: 'm-1',
      round: 1,
      turn: 1,
      table: 1,
      number: 1,
      first: 1,
      second: 2,
    },
    ...{ state: 'open', reports: {}, history: [], rev: 0, at: NOON, startsAt: NOON },
  }
}

/** Does one thing as the cloud would: what is refused changes nothing. */
function after(match: Match, deed: AnyDeed, rules: TeamRules): Match {
  if (deed.deed === 'fill') {
    const now = deed.isLate ? closesAtOf(match) : closesAtOf(match) - 1
    const filled = fillLineups(match, rules, { rosters: ROSTERS, by: 'Lin', now })
    return filled.ok ? filled.value : match
  }
  if (deed.deed === 'enter') {
    if (rules.order !== 'boards' && deed.result === '1/2') return match
    const games = rules.order === 'boards' || deed.result.endsWith('f') ? undefined : GAMES
    const turned = games?.map(([one, other]): GameScore => (deed.result === '1-0' ? [one, other] : [other, one]))
    const no = deed.no ?? (match.play?.rubbers.length ?? 0) + 1
    const rubber = { no, result: deed.result as '1-0', ...(turned && { games: turned }) }
    const entered = enterRubber(match, { rubber, rules, bestOf: 5, by: 'Lin', why: deed.why, now: NOON })
    return entered.ok ? entered.value : match
  }
  const typed =
    deed.deed === 'handIn'
      ? { players: deed.players, ...(deed.doubles && { doubles: deed.doubles }) }
      : rightLineup(deed.order, rules)
  if (faultOfLineup(typed, rules, ROSTER)) return match
  const handed = handIn(match, { side: deed.side, lineup: { ...typed, at: NOON } })
  return handed.ok ? handed.value : match
}

function rightLineup(order: number[], rules: TeamRules): Pick<HandedLineup, 'players' | 'doubles'> {
  if (rules.order === 'corbillon') return { players: order.slice(0, 2), doubles: order.slice(1, 3) }
  return { players: order.slice(0, rules.order === 'boards' ? rules.boards : 3) }
}

/** Looks at every step of random histories of one match. */
function everyStep(look: (before: Match, match: Match, rules: TeamRules) => void) {
  fc.assert(
    fc.property(anyRules, fc.array(anyDeed, { minLength: 10, maxLength: 60, size: 'max' }), (rules, deeds) => {
      let match = begun()
      for (const deed of deeds) {
        const next = after(match, deed, rules)
        look(match, next, rules)
        match = next
      }
    }),
    { numRuns: 150, seed: 11 }
  )
}

describe('in random histories of a match between teams', () => {
  test('line-ups are open exactly when both are in, and never change from then on', () => {
    let opened = 0
    everyStep((before, { play }) => {
      const both = play?.lineups.first !== undefined && play.lineups.second !== undefined
      expect(play?.openedAt !== undefined).toBe(both)
      if (before.play?.openedAt === undefined) return
      opened += 1
      expect(play?.lineups).toEqual(before.play.lineups)
    })
    expect(opened).toBeGreaterThan(1000)
  })

  test('nobody stands twice in a line-up, and the doubles are two', () => {
    everyStep((_before, { play }) => {
      for (const lineup of [play?.lineups.first, play?.lineups.second]) {
        if (!lineup) continue
        expect(new Set(lineup.players).size).toBe(lineup.players.length)
        if (lineup.doubles) expect(new Set(lineup.doubles).size).toBe(2)
      }
    })
  })

  test('there are never more rubbers than needed, each once, and none before line-ups are open', () => {
    let ended = 0
    everyStep((_before, { play, state }, rules) => {
      const rubbers = play?.rubbers ?? []
      if (play?.openedAt === undefined) expect(rubbers).toEqual([])
      expect(new Set(rubbers.map(({ no }) => no)).size).toBe(rubbers.length)
      expect(Math.max(0, ...rubbers.map(({ no }) => no))).toBeLessThanOrEqual(rubberCount(rules))
      if (rules.order === 'boards') return
      const won = (side: string) => rubbers.filter(({ result }) => result.startsWith(side)).length
      expect(Math.max(won('1'), won('0'))).toBeLessThanOrEqual(3)
      if (state !== 'final') return
      ended += 1
      const last = rubbers.at(-1)?.result.startsWith('1') ? '1' : '0'
      expect(won(last)).toBe(3)
    })
    expect(ended).toBeGreaterThan(100)
  })

  test('the result is what the engine makes of the rubbers and the line-ups, and of nothing else', () => {
    const seen = new Set<string | undefined>()
    everyStep((_before, { play, state, result }, rules) => {
      seen.add(result)
      const { first, second } = play?.lineups ?? {}
      if (!play || !first || !second) return expect(result).toBeUndefined()
      const isTurned = (no: number) => rules.order === 'boards' && no % 2 === 0
      const lineup = (team: string, { players, doubles }: HandedLineup) => ({
        ...{ team, players: players.map((no) => `${team}${no}`) },
        doubles: doubles ? [doubles.map((no) => `${team}${no}`)] : [],
      })
      const again = playTeamMatch({
        ...{ first: lineup('a', first), second: lineup('b', second), bestOf: 5, playAll: false },
        order: rules.order === 'boards' ? 'xiangqi' : rules.order,
        results: play.rubbers.map(({ no, result: told, games = [] }) => ({
          ...{ rubber: no, games },
          result: isTurned(no) ? (told.replace(/^(\d)-(\d)/, '$2-$1') as typeof told) : told,
        })),
      })
      if (!again.ok) throw new Error(again.text)
      expect(result).toBe(resultOfTeams(again.value))
      expect(state).toBe(again.value.finished ? 'final' : 'open')
    })
    expect([...seen].sort()).toEqual(['0-1', '1-0', '1/2', undefined])
  })
})
