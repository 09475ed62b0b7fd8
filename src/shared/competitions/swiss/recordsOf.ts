import { done } from '../../result'
import { type CompetitionAnswer, refuse } from '../refusal'
import { checkRounds, playersOf } from './checkRounds'
import type { SwissEntrant } from './entrant'
import type { Swiss, SwissGame } from './input'
import { numberEntrants } from './numberEntrants'
import type { RoundEntry, SwissRecord } from './record'
import { otherSide, type Side } from './sides'

/**
 * 战绩表. All rounds of everybody, in the order of numbers. Refuses whatever contradicts itself (checkRounds), and rounds
 * in which a game still has no result, unless `unfinished` allows them: such a game counts nothing yet.
 */
export function recordsOf(swiss: Swiss, unfinished: 'refuse' | 'allow'): CompetitionAnswer<SwissRecord[]> {
  const fault = checkRounds(swiss) ?? (unfinished === 'refuse' ? checkFinished(swiss) : undefined)
  if (fault) return fault
  const rounds = swiss.rounds.map((games) => new Map(games.flatMap((game) => playersOf(game).map((id) => [id, game]))))
  const records = numberEntrants(swiss.entrants, swiss.seed).map((entrant, place) => {
    const began = rounds.findIndex((games) => games.has(entrant.id))
    const entries = rounds.map((games, index) => {
      const game = games.get(entrant.id)
      if (game) return entryOf(swiss, entrant, index + 1, game)
      return missing(index + 1, began >= 0 && index > began && isThere(entrant, index + 1))
    })
    return { entrant, place, entries }
  })
  return done(records)
}

/** Entry for a round that does not list the entrant: absent after they had begun, else not there yet, or no longer. */
function missing(round: number, isAbsent: boolean): RoundEntry {
  const nothing = { round, points: 0, fouls: 0 }
  return isAbsent ? { ...nothing, kind: 'absent', unlisted: true } : { ...nothing, kind: 'notThere' }
}

function checkFinished({ rounds }: Swiss) {
  for (const [index, games] of rounds.entries()) {
    const open = games.find((game) => game.result === null)
    if (!open) continue
    const text = `第 ${index + 1} 轮 ${playersOf(open).join(' 对 ')} 还没有成绩，请先填上，再编下一轮。`
    return refuse('round_unfinished', text, { entrants: playersOf(open), round: index + 1 })
  }
  return undefined
}

function entryOf({ rules }: Swiss, entrant: SwissEntrant, round: number, game: SwissGame): RoundEntry {
  const nothing = { round, points: 0, fouls: 0 }
  const { points } = rules
  if (game.result === 'bye') return { ...nothing, kind: 'bye', points: points.bye }
  if (game.result === 'halfBye') return { ...nothing, kind: 'halfBye', points: points.halfBye }
  if (game.result === 'absent' || game.second === null)
    return { ...nothing, kind: isThere(entrant, round) ? 'absent' : 'notThere' }

  const side: Side = game.first === entrant.id ? 'first' : 'second'
  const opponent = side === 'first' ? game.second : game.first
  const met = { ...nothing, opponent, side, fouls: game.fouls?.[side] ?? 0 }
  const outcome = outcomeFor(side, game.result)
  if (!outcome) return { ...met, kind: 'played' }
  if (!game.result?.endsWith('f')) return { ...met, kind: 'played', outcome, points: points[outcome] }
  return { ...met, kind: 'forfeit', outcome, points: outcome === 'win' ? points.win : 0 }
}

function isThere({ joinedRound, leftRound }: SwissEntrant, round: number): boolean {
  return round >= joinedRound && (leftRound === undefined || round <= leftRound)
}

function outcomeFor(side: Side, result: SwissGame['result']): RoundEntry['outcome'] | undefined {
  if (result === null) return undefined
  if (result === '1/2') return 'draw'
  if (result === '0-0f') return 'loss'
  const winner = result.startsWith('1') ? 'first' : otherSide('first')
  return side === winner ? 'win' : 'loss'
}
