import type { Value } from '../../../src/shared/api'
import type { PlayedResult } from '../../../src/shared/competitions/play/match'
import type { GameScore } from '../../../src/shared/competitions/tableTennis/score'
import { hasDoubles, placesOf } from '../../../src/shared/competitions/teams/teamRules'
import type { DemoHall } from './demoHall'

type Told = { result: PlayedResult; games?: GameScore[] }
type View = Value<'competitions.teamMatch'>

interface TeamTable {
  id: string
  first: number
  second: number
}

/** Boards of xiangqi are at most ten, and each rubber is entered once. */
const MOST_RUBBERS = 15

/**
 * 打一场团体赛. Both captains hand in, then rubber after rubber is entered until the match is over. The first refusal ends it;
 * undefined where there was none.
 */
export async function playTeams(
  hall: DemoHall,
  { id: matchId, first, second }: TeamTable,
  tell: (isBoard: boolean, no: number, bestOf: number) => Told
) {
  const { call, organiser, tokenOf } = hall
  let look = await call(organiser, 'competitions.teamMatch', { matchId })
  if (!look.ok) return look
  if (look.value.openedAt === undefined)
    for (const no of [first, second]) {
      const fault = await handIn(hall, matchId, await tokenOf(no))
      if (fault) return fault
    }
  for (let turn = 0; turn < MOST_RUBBERS; turn++) {
    look = await call(organiser, 'competitions.teamMatch', { matchId })
    if (!look.ok) return look
    const next = nextOf(look.value)
    if (!next) return undefined
    const told = tell(look.value.rules.order === 'boards', next, look.value.bestOf)
    const answer = await call(organiser, 'competitions.enterRubber', {
      matchId,
      no: next,
      ...told,
      why: '演示：打一轮',
    })
    if (!answer.ok) return answer
  }
  return undefined
}

/** Whoever has handed in before, has; a captain whom nobody stands behind is filled in where it is time. */
async function handIn({ call, organiser }: DemoHall, matchId: string, token: string | undefined) {
  const look = token ? await call(token, 'competitions.teamMatch', { matchId }) : undefined
  const mine = look?.ok ? look.value.mine : undefined
  if (!token || !look?.ok || !mine) {
    const filled = await call(organiser, 'competitions.fillLineups', { matchId })
    return filled.ok ? undefined : filled
  }
  if (mine.lineup) return undefined
  const players = mine.roster.slice(0, placesOf(look.value.rules, mine.side).length).map(({ no }) => no)
  const doubles = hasDoubles(look.value.rules) ? { doubles: players.slice(0, 2) } : {}
  const answer = await call(token, 'competitions.handIn', { matchId, players, ...doubles })
  return answer.ok ? undefined : answer
}

function nextOf({ state, rubbers }: View): number | undefined {
  return state === 'final' ? undefined : rubbers.find(({ result, needless }) => !result && !needless)?.no
}
