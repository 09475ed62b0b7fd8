import type { Value } from '../../../src/shared/api'
import type { PlayedResult } from '../../../src/shared/competitions/play/match'
import { resultByGames } from '../../../src/shared/competitions/stages/readGames'
import type { GameScore } from '../../../src/shared/competitions/tableTennis/score'
import type { DemoHall } from './demoHall'
import { playTeams } from './playTeams'

interface Table {
  id: string
  first: number
  second: number
  state: string
  rev: number
}

/** What the round came to, or the sentence of the first deed that was refused. */
export type PlayedRound = { ok: true; round: number; tables: number } | { ok: false; text: string }

const WHY = '演示：打一轮'
/** A bracket of 256 has eight rounds, each of which opens the next. */
const TURNS = 10

/**
 * 打一轮. Pairs and publishes where nothing is out, has both of every table tell how it ended, decides what is disputed, and
 * closes the round. Whatever is refused ends it there.
 */
export async function playRound(hall: DemoHall, competitionId: string): Promise<PlayedRound> {
  const { call, organiser } = hall
  let board = await look(hall, competitionId)
  if (!board.ok) return board
  const last = roundsOf(board.value).at(-1)
  const no = !last || last.state === 'closed' ? (last?.no ?? 0) + 1 : last.no
  if (!last || last.state === 'closed') {
    const paired = await call(organiser, 'competitions.pair', { competitionId, round: no })
    if (!paired.ok) return paired
  }
  if (last?.state !== 'published') {
    const turn = await turnOf(hall, competitionId, no)
    const published = await call(organiser, 'competitions.publish', { competitionId, round: no, turn })
    if (!published.ok) return published
  }
  let tables = 0
  for (let turn = 0; turn < TURNS; turn++) {
    board = await look(hall, competitionId)
    if (!board.ok) return board
    const open = tablesOf(board.value)
    if (open.length === 0) break
    const bestOf = 'view' in board.value ? board.value.competition.bestOf : undefined
    const ofTeams = 'view' in board.value && board.value.competition.teams !== undefined
    for (const table of open) {
      const fault = await (ofTeams ? playTeams(hall, table, tellRubber(hall.chance)) : playTable(hall, table, bestOf))
      if (fault) return fault
    }
    tables += open.length
  }
  const closed = await call(organiser, 'competitions.close', { competitionId, round: no })
  return closed.ok ? { ok: true, round: no, tables } : closed
}

type Board = Value<'competitions.open'>

function look({ call, organiser }: DemoHall, competitionId: string) {
  return call(organiser, 'competitions.open', { competitionId })
}

function roundsOf(board: Board) {
  return 'view' in board ? board.stages : board.rounds
}

async function turnOf(hall: DemoHall, competitionId: string, no: number): Promise<number> {
  const board = await look(hall, competitionId)
  if (!board.ok) return 1
  if ('view' in board.value) return board.value.stages.find((stage) => stage.no === no)?.turn ?? 1
  return board.value.round?.turn ?? 1
}

function tablesOf(board: Board): Table[] {
  if (!('view' in board))
    return (board.round?.tables ?? [])
      .filter(({ state }) => state !== 'final')
      .map(({ id, first, second, state, rev }) => ({ id, first: first.no, second: second.no, state, rev }))
  return board.view.matches.flatMap(({ id, first, second, state }) => {
    const rev = board.details[id]?.rev
    const isPlayable = state !== 'final' && first !== null && second !== null && rev !== undefined
    return isPlayable ? [{ id, first, second, state, rev }] : []
  })
}

async function playTable(hall: DemoHall, table: Table, bestOf: number | undefined) {
  const told = bestOf === undefined ? { result: aResult(hall.chance()) } : straightGames(hall.chance, bestOf)
  const [first, second] = await Promise.all([hall.tokenOf(table.first), hall.tokenOf(table.second)])
  if (table.state === 'open' && first && second) {
    for (const token of [first, second]) {
      const answer = await hall.call(token, 'competitions.report', { matchId: table.id, ...told })
      if (!answer.ok) return answer
    }
    return undefined
  }
  const decision = { matchId: table.id, ...told, rev: table.rev, why: WHY }
  const answer = await hall.call(hall.organiser, 'competitions.decide', decision)
  return answer.ok ? undefined : answer
}

/** The first board is decided, so that in a bracket somebody goes on. */
function tellRubber(chance: () => number) {
  return (isBoard: boolean, no: number, bestOf: number) => {
    if (!isBoard) return straightGames(chance, bestOf)
    return { result: no === 1 ? (chance() < 0.5 ? ('1-0' as const) : ('0-1' as const)) : aResult(chance()) }
  }
}

function aResult(chance: number): PlayedResult {
  return chance < 0.45 ? '1-0' : chance < 0.6 ? '1/2' : '0-1'
}

/** The winner in straight games, which is enough to look at. */
function straightGames(chance: () => number, bestOf: number): { result: PlayedResult; games: GameScore[] } {
  const isFirst = chance() < 0.5
  const games = Array.from({ length: (bestOf + 1) / 2 }, (): GameScore => {
    const lost = Math.floor(chance() * 10)
    return isFirst ? [11, lost] : [lost, 11]
  })
  return { result: resultByGames(games), games }
}
