import * as v from 'valibot'
import type { PlayedResult } from '#shared/competitions/play/match'
import type { BoardTable, CompetitionBoard } from '#shared/competitions/play/view'
import { StandingsSchema } from '#shared/competitions/standings/input'
import { standingsOf } from '#shared/competitions/standings/standingsOf'
import { call, post, type Running, signIn, startProduct } from '../product/startProduct'
import { inLanes } from './inLanes'
import { untilAnswered } from './untilAnswered'

const COMPETITION = 'c00000000000ea01'
const ROUND = 5
const KILLS = 3
/** Demonstration people among whom the players of the competition are. */
const PEOPLE = Array.from({ length: 160 }, (_none, at) => `p${String(at + 61).padStart(5, '0')}`)
/** Every so many tables the two do not agree. */
const DIFFER_EVERY = 6
const CORRECTIONS = 40

let product: Running
beforeAll(async () => {
  product = await startProduct()
})
afterAll(() => product.stop())

test(`both sides of every table report while judges and a desk correct and the server dies ${KILLS} times: nothing is lost, nothing counts twice`, async () => {
  const desks = await Promise.all(['officer-1', 'officer-2', 'federation'].map((one) => signIn(product.url, one)))
  const [desk = ''] = desks
  const tokens = await playersNow()
  await post(`${product.url}/demo/play-round`, { competitionId: COMPETITION }, desk)
  await must('competitions.pair', { competitionId: COMPETITION, round: ROUND })
  await must('competitions.publish', { competitionId: COMPETITION, round: ROUND, turn: 1 })
  const tables = (await board(desk)).round?.tables ?? []
  expect(tables.length).toBeGreaterThan(45)

  const told: Told[] = []
  const decided: { matchId: string; why: string }[] = []
  let answers = 0
  let kills = 0
  let dying = Promise.resolve()
  const all = tables.length * 2 + CORRECTIONS
  const answered = () => {
    answers += 1
    if (kills >= KILLS || answers < ((kills + 1) * all) / (KILLS + 1)) return
    kills += 1
    dying = dying.then(() => product.killAndRestart())
  }

  const reports = tables.flatMap((table) =>
    (['first', 'second'] as const).map((side) => async () => {
      const differs = side === 'second' && table.table % DIFFER_EVERY === 0
      const result: PlayedResult = differs ? '0-1' : '1-0'
      const token = tokens.get(table[side].no)
      if (!token) return
      const answer = await untilAnswered(() =>
        call(product.url, token, 'competitions.report', { matchId: table.id, result })
      )
      if (answer.ok) told.push({ matchId: table.id, side, result, isFinal: answer.value.state === 'final' })
      else expect(answer.reason).toBe('match_decided')
      answered()
    })
  )
  const corrections = Array.from({ length: CORRECTIONS }, (_none, at) => async () => {
    const by = desks[at % desks.length] ?? desk
    const { id, rev } = await tableNow(by, tables[(at * 7) % tables.length]?.id ?? '')
    const why = `记录纸 ${at}`
    const input = { matchId: id, result: at % 2 ? ('1/2' as const) : ('1-0' as const), rev, why }
    const answer = await call(product.url, by, 'competitions.decide', input).catch(() => undefined)
    if (answer?.ok) decided.push({ matchId: id, why })
    answered()
  })
  await inLanes(24, [...reports, ...corrections], (work) => work())
  await dying
  expect(kills).toBe(KILLS)

  const after = new Map(((await board(desk)).round?.tables ?? []).map((table) => [table.id, table]))
  const lost = told.filter((one) => !stands(after.get(one.matchId), one))
  expect(lost).toEqual([])
  const whys = [...after.values()].flatMap(({ history }) => history.flatMap(({ why = '' }) => why || []))
  expect(new Set(whys).size).toBe(whys.length)
  expect(decided.length).toBeGreaterThan(0)
  const unwritten = decided.filter(({ matchId, why }) => {
    const { history = [], result } = after.get(matchId) ?? {}
    return !history.some((change) => change.why === why) && result === undefined
  })
  expect(unwritten).toEqual([])
  for (const { history } of after.values()) expect(twice(history)).toEqual([])

  const [file, shown] = [
    await must('competitions.export', { competitionId: COMPETITION }),
    await must('competitions.standings', { competitionId: COMPETITION }),
  ]
  const again = standingsOf(v.parse(StandingsSchema, file))
  if (!again.ok || !('rows' in shown)) throw new Error('No standings.')
  expect(shown.rows.map(({ no, place, points }) => [no, place, points])).toEqual(
    again.value.standings.map(({ id, place, points }) => [Number(id), place, points])
  )

  async function must<Name extends Parameters<typeof call>[2]>(action: Name, input: Parameters<typeof call<Name>>[3]) {
    const answer = await call(product.url, desk, action, input)
    if (!answer.ok) throw new Error(`${action}: ${answer.text}`)
    return answer.value
  }
})

/** Sessions of the players, by their numbers. */
async function playersNow(): Promise<Map<number, string>> {
  const found = new Map<number, string>()
  await inLanes(8, PEOPLE, async (person) => {
    const token = await signIn(product.url, person)
    const own = await call(product.url, token, 'competitions.mine', { competitionId: COMPETITION })
    if (own.ok && own.value?.competition.id === COMPETITION) found.set(own.value.me.no, token)
  })
  expect(found.size).toBeGreaterThan(90)
  return found
}

async function board(token: string): Promise<CompetitionBoard> {
  const answer = await untilAnswered(() =>
    call(product.url, token, 'competitions.open', { competitionId: COMPETITION })
  )
  if (!answer.ok || 'view' in answer.value) throw new Error('No board.')
  return answer.value
}

async function tableNow(token: string, id: string): Promise<BoardTable> {
  const table = (await board(token)).round?.tables.find((one) => one.id === id)
  if (!table) throw new Error(id)
  return table
}

/** A report that was answered, and whether the table was final with it. */
interface Told {
  matchId: string
  side: 'first' | 'second'
  result: PlayedResult
  isFinal: boolean
}

/** Whether what somebody told stands at the table. Whoever tells what a judge has just written, changes nothing. */
function stands(table: BoardTable | undefined, { side, result, isFinal }: Told): boolean {
  if (!table) return false
  if (table.reports[side]?.result === result) return true
  return table.history.some((one) => one.result === result && (one.side === side || (isFinal && one.by !== undefined)))
}

/** What one side has told twice in a row. */
function twice(history: BoardTable['history']): BoardTable['history'] {
  return history.filter(({ side, result, did }, at) => {
    const before = history.slice(0, at).findLast((one) => one.side === side)
    return side !== undefined && before?.result === result && before.did === did
  })
}
