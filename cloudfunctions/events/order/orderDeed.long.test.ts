import { findDrawFlaw, listHashOf } from '#shared/events/lottery/ranking'
import { dyingAfter, survive } from '../../testing/dying'
import { aPerson, asking, HOUR } from '../../testing/factories'
import { aLottery, CLOSES, DRAWS } from '../../testing/lottery/aLottery'
import { proveDraw } from '../lottery/proveDraw'
import { sha256 } from '../lottery/sha256'

const NAMES = ['Li', 'Wang', 'Zhao', 'Chen', 'Sun']

async function everybodyIn(over: Parameters<typeof aLottery>[0] = {}) {
  const lottery = await aLottery(over)
  for (const name of NAMES) expect(await lottery.enter(name)).toMatchObject({ ok: true })
  return lottery
}

type Room = Awaited<ReturnType<typeof everybodyIn>>

/** Everybody has what their rank gives them of two places and two in line, and has read it once. */
async function expectDrawn({ ranked, standing, told, store, draw }: Room) {
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = await ranked()
  expect(await standing()).toEqual({ left: 0, holders: [first, second], waiting: [third, fourth] })
  const rows = await store.registrations.listAll({ where: { eventId: 'cup' } })
  const drawn = [first, second].map((name) => [name, 'confirmed'])
  const others = [third, fourth].map((name) => [name, 'waitlisted'])
  expect(rows.map(({ name, status }) => [name, status]).sort()).toEqual([...drawn, ...others].sort())
  const kinds = await Promise.all([first, second, third, fourth, fifth].map(told))
  const [yes, no] = [['place_drawn'], ['place_not_drawn']]
  expect(kinds).toEqual([yes, yes, no, no, no])
  const lines = await store.log.list({ limit: 9, where: { action: 'events.draw' } })
  expect(lines).toMatchObject([{ subject: 'cup', remark: '登记 5 人，名额 2 个，抽中 2 人' }])
  expect((await draw()).state).toBe('done')
}

describe('a draw', () => {
  test('gives the places by rank, the line to those behind, and tells each of them once', async () => {
    const room = await everybodyIn({ waitingMost: 2 })
    await room.runAt(CLOSES)
    expect((await room.standing()).holders).toEqual([])
    await room.runAt(DRAWS)
    await room.runAt(DRAWS + HOUR)
    await expectDrawn(room)
  })

  test('that dies after any write is ended by the next run, with the seed and the list that there were', async () => {
    const said = jest.spyOn(console, 'error').mockImplementation(() => {})
    let isOver = false
    for (let writes = 0; !isOver; writes++) {
      const room = await everybodyIn({ waitingMost: 2 })
      const { seedHash } = await room.draw()
      await survive(room.runAt(DRAWS, dyingAfter(writes, room.store)))
      isOver = (await room.draw()).state === 'done'
      const cut = await room.store.lotteryLists.find('cup')
      await room.runAt(DRAWS + HOUR)
      await expectDrawn(room)
      expect((await room.draw()).seedHash).toBe(seedHash)
      if (cut) expect((await room.list()).numbers).toEqual(cut.numbers)
      expect(writes).toBeLessThan(60)
    }
    said.mockRestore()
  })

  test('run twice at once gives nobody two', async () => {
    const room = await everybodyIn({ waitingMost: 2 })
    await Promise.all([room.runAt(DRAWS), room.runAt(DRAWS)])
    await room.runAt(DRAWS + HOUR)
    await expectDrawn(room)
  })

  test('can be repeated by anybody from what is published', async () => {
    const { runAt, store, draw } = await everybodyIn()
    const prove = async () => {
      const proof = await proveDraw({ eventId: 'cup' }, asking(store, aPerson('Li')))
      if (!proof.ok) throw new Error(proof.reason)
      return proof.value
    }
    const before = await prove()
    expect(before).toEqual({ eventId: 'cup', title: expect.any(String), seedHash: (await draw()).seedHash })
    await runAt(CLOSES)
    const closed = await prove()
    expect(closed).toMatchObject({ listHash: expect.any(String), numbers: expect.any(Array) })
    expect(closed).not.toHaveProperty('seed')
    await runAt(DRAWS)
    const after = await prove()
    expect(after).toMatchObject({ seedHash: before.seedHash, listHash: closed.listHash, numbers: closed.numbers })
    expect(findDrawFlaw(after, sha256)).toBeUndefined()
  })

  test('whose list was cut short in the closing keeps the list that is written, whoever leaves then', async () => {
    const { store, leave, runAt, draw, list } = await everybodyIn()
    await store.lotteryDraws.change({ _id: 'cup' }, { state: 'shut' })
    const written = (await store.lotteryEntries.listAll()).map(({ number }) => number).sort()
    await store.lotteryLists.add({ id: 'cup', numbers: written })
    await leave('Li')
    await runAt(DRAWS)
    expect(await draw()).toMatchObject({ entries: 5, listHash: listHashOf(written, sha256) })
    expect((await list()).ranked).toHaveLength(5)
  })

  test('whose key is missing waits for it, and is drawn when it is back', async () => {
    const room = await everybodyIn({ waitingMost: 2 })
    const keys = process.env.ANSWER_KEYS
    process.env.ANSWER_KEYS = ''
    await room.runAt(DRAWS)
    process.env.ANSWER_KEYS = keys
    expect((await room.draw()).state).toBe('closed')
    await room.runAt(DRAWS + HOUR)
    await expectDrawn(room)
  })

  test('without anybody ends, too', async () => {
    const { runAt, draw, standing } = await aLottery()
    await runAt(DRAWS)
    expect(await draw()).toMatchObject({ state: 'done', entries: 0 })
    expect(await standing()).toEqual({ left: 2, holders: [], waiting: [] })
  })

  test('gives what comes free later to the next by rank', async () => {
    const { runAt, ranked, standing, withdraw, told } = await everybodyIn({ waitingMost: 3 })
    await runAt(DRAWS)
    const [first = '', second = '', third = '', fourth = '', fifth = ''] = await ranked()
    await withdraw(first)
    expect(await standing()).toEqual({ left: 0, holders: [second, third], waiting: [fourth, fifth] })
    expect((await told(third)).sort()).toEqual(['place_not_drawn', 'place_promoted'])
  })
})
