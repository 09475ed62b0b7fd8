import * as v from 'valibot'
import { isSwiss } from '#shared/competitions/play/competition'
import { toEngineInput } from '#shared/competitions/play/played'
import { SwissSchema } from '#shared/competitions/swiss/input'
import { pairRound } from '#shared/competitions/swiss/pairRound'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { aHall, COMPETITION } from '../../testing/competitions/aHall'
import { ofSwiss } from '../../testing/competitions/ofSwiss'
import { NOON } from '../../testing/factories'
import { isSwissPlayed, readPlayed } from '../readPlayed'
import { draftOf } from './draftOf'
import { pairDeed } from './pairDeed'

const names = (count: number) => Array.from({ length: count }, (_none, at) => `P${at + 1}`)

/** A round of so many that a job pairs it, asked for at the desk. */
async function manyPlayers(count = 300) {
  const { store, desk } = await aHall(names(count))
  const round = (no = 1) => atTheDoor('competitions.pair', { competitionId: COMPETITION, round: no }, desk())
  const run = () => pairDeed.run({ store, clock: () => NOON } as never, COMPETITION)
  const board = async () =>
    ofSwiss(answered(await atTheDoor('competitions.open', { competitionId: COMPETITION }, desk())))
  const pairing = async () => {
    const competition = await store.competitions.get(COMPETITION)
    return isSwiss(competition) ? competition.pairing : undefined
  }
  return { store, desk, round, run, board, pairing }
}

test('three hundred are paired by the job, as the engine pairs them; the draft is published as ever', async () => {
  const { store, desk, round, run, board, pairing } = await manyPlayers()
  expect(answered(await round())).toEqual({ tables: 0, pairing: true })
  expect((await board()).round).toBeUndefined()
  expect(await pairing()).toMatchObject({ round: 1, begunAt: 0, fault: '' })
  expect(await store.agenda.count({ name: 'competitions.pairMany', subject: COMPETITION })).toBe(1)
  const played = await readPlayed(store, COMPETITION)
  if (!isSwissPlayed(played)) throw new Error('A Swiss competition.')
  const engine = pairRound(v.parse(SwissSchema, toEngineInput(played)))
  if (!engine.ok) throw new Error(engine.text)
  await run()
  const draft = await store.rounds.get(`${COMPETITION}-1`)
  expect(draft).toMatchObject({ state: 'draft', turn: 1, ...draftOf(engine.value) })
  expect(draft.pairs).toHaveLength(150)
  expect(await pairing()).toBeUndefined()
  const publish = { competitionId: COMPETITION, round: 1, turn: 1 }
  expect(answered(await atTheDoor('competitions.publish', publish, desk())).called).toBe(300)
  expect(await store.matches.count({ roundId: draft.id })).toBe(150)
})

test('another tap changes nothing, and the job is found again after a crash and does it once', async () => {
  const { store, round, run, pairing } = await manyPlayers(257)
  answered(await round())
  const before = await pairing()
  answered(await round())
  expect(await pairing()).toEqual(before)
  expect(await store.log.count({ action: 'competitions.pair' })).toBe(1)
  await store.agenda.remove({ name: 'competitions.pairMany' })
  expect(await pairDeed.all(store)).toEqual([{ subject: COMPETITION, at: before?.since }])
  await Promise.all([run(), run()])
  expect(await store.rounds.count({ competitionId: COMPETITION })).toBe(1)
  expect(await pairing()).toBeUndefined()
  expect(await pairDeed.all(store)).toEqual([])
})

test('what the job cannot pair is said on the board, and may be asked for again', async () => {
  const { store, round, run, board, pairing } = await manyPlayers(257)
  answered(await round())
  const gone = await store.entrants.listAll({ where: { competitionId: COMPETITION } })
  for (const { id } of gone) await store.entrants.change({ _id: id }, { status: 'withdrawn' })
  await run()
  expect((await board()).competition.pairing?.fault).toContain('请再编排一次')
  expect(await pairDeed.all(store)).toEqual([])
  for (const { id } of gone) await store.entrants.change({ _id: id }, { status: 'in' })
  answered(await round())
  expect(await pairing()).toMatchObject({ begunAt: 0, fault: '' })
  await run()
  expect((await board()).round?.state).toBe('draft')
})

test('two hundred and fifty-six are paired while the desk waits', async () => {
  const { round, pairing } = await manyPlayers(256)
  expect(answered(await round())).toEqual({ tables: 128 })
  expect(await pairing()).toBeUndefined()
})
