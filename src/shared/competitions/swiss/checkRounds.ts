import { checkEntrants, findDoubled } from '../checkEntrants'
import { type CompetitionRefusal, refuse } from '../refusal'
import type { SwissEntrant } from './entrant'
import { LONE_RESULTS, type Swiss, type SwissGame } from './input'

/**
 * 输入核对. Everything in which rounds can contradict themselves; answers with the first fault, naming round and entrants.
 */
export function checkRounds(swiss: Swiss): CompetitionRefusal | undefined {
  const entrants = new Map(swiss.entrants.map((entrant) => [entrant.id, entrant]))
  return (
    checkEntrants(swiss.entrants) ??
    checkLength(swiss) ??
    first(swiss.rounds, (games, index) => checkRound(games, index + 1, entrants)) ??
    checkRepeats(swiss)
  )
}

function checkLength({ rounds, roundsTotal }: Swiss): CompetitionRefusal | undefined {
  if (roundsTotal === undefined || rounds.length <= roundsTotal) return undefined
  return refuse(
    'rounds_over',
    `规程只有 ${roundsTotal} 轮，却给了 ${rounds.length} 轮成绩，请核对第 ${roundsTotal + 1} 轮。`,
    {
      round: roundsTotal + 1,
    }
  )
}

function checkRound(
  games: SwissGame[],
  round: number,
  entrants: Map<string, SwissEntrant>
): CompetitionRefusal | undefined {
  const fault = first(games, (game) => checkGame(game, round, entrants))
  if (fault) return fault
  const doubled = findDoubled(games.flatMap(playersOf))
  if (doubled === undefined) return undefined
  return refuse('doubled_result', `第 ${round} 轮 ${doubled} 出现了两次，请只保留一条。`, {
    entrants: [doubled],
    round,
  })
}

function checkGame(
  game: SwissGame,
  round: number,
  entrants: Map<string, SwissEntrant>
): CompetitionRefusal | undefined {
  const players = playersOf(game)
  const unknown = players.find((id) => !entrants.has(id))
  if (unknown !== undefined)
    return refuse('unknown_entrant', `第 ${round} 轮的 ${unknown} 不在参赛名单里，请核对。`, {
      entrants: [unknown],
      round,
    })
  if (game.first === game.second)
    return refuse('self_pairing', `第 ${round} 轮 ${game.first} 和自己对阵，请更正。`, {
      entrants: [game.first],
      round,
    })
  const isAway = game.result === 'absent' || game.result === 'halfBye'
  return (
    checkResult(game, round) ??
    (isAway ? undefined : first(players, (id) => checkPresence(entrants.get(id) as SwissEntrant, round)))
  )
}

function checkResult({ first: one, second, result }: SwissGame, round: number): CompetitionRefusal | undefined {
  const isLone = (LONE_RESULTS as readonly unknown[]).includes(result)
  if (second === null && !isLone) {
    const text = result === null ? '没有对手，也没有写明轮空或弃权' : `没有对手，却有对局结果 ${result}`
    return refuse('result_for_bye', `第 ${round} 轮 ${one} ${text}，请改成 bye 或 absent。`, { entrants: [one], round })
  }
  if (second === null || !isLone) return undefined
  return refuse(
    'impossible_result',
    `第 ${round} 轮 ${one} 对 ${second} 有两位棋手，结果不能是 ${result}，请改成对局结果。`,
    {
      entrants: [one, second],
      round,
    }
  )
}

function checkPresence({ id, joinedRound, leftRound }: SwissEntrant, round: number): CompetitionRefusal | undefined {
  if (round >= joinedRound && (leftRound === undefined || round <= leftRound)) return undefined
  const text = round < joinedRound ? `从第 ${joinedRound} 轮才加入` : `打完第 ${leftRound} 轮就退出了`
  return refuse('not_in_round', `${id} ${text}，不能有第 ${round} 轮的成绩，请核对。`, { entrants: [id], round })
}

/** 同一轮编了两次、重复对局. Refused unless the organiser has allowed rematches, or put these two together by hand. */
function checkRepeats({ rounds, rules }: Swiss): CompetitionRefusal | undefined {
  if (rules.allowRematch) return undefined
  const met = new Map<string, number>()
  return first(rounds, (games, index) => {
    const round = index + 1
    const played = games.filter((game) => game.second !== null && !game.result?.endsWith('f') && !game.again)
    const again = played.filter((game) => met.has(keyOf(game)))
    const [game] = again
    const before = game && (met.get(keyOf(game)) as number)
    for (const each of played) met.set(keyOf(each), round)
    if (!game || before === undefined) return undefined
    const about = { entrants: playersOf(game), round }
    if (again.length > 1 && again.length === played.length)
      return refuse(
        'round_paired_twice',
        `第 ${round} 轮和第 ${before} 轮是同一份对阵（${playersOf(game).join(' 对 ')} 等），请删去一份。`,
        about
      )
    return refuse(
      'rematch',
      `${playersOf(game).join(' 对 ')} 在第 ${before} 轮已经下过，第 ${round} 轮不能再遇，请核对。`,
      about
    )
  })
}

export function playersOf({ first: one, second }: Pick<SwissGame, 'first' | 'second'>): string[] {
  return second === null ? [one] : [one, second]
}

function keyOf(game: SwissGame): string {
  return JSON.stringify(playersOf(game).sort())
}

function first<Item>(
  items: readonly Item[],
  find: (item: Item, index: number) => CompetitionRefusal | undefined
): CompetitionRefusal | undefined {
  for (const [index, item] of items.entries()) {
    const found = find(item, index)
    if (found) return found
  }
  return undefined
}
