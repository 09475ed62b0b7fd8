import { findDrawFlaw } from '#shared/events/lottery/ranking'
import { aLottery, CLOSES, DRAWS } from '../../testing/aLottery'
import { dyingAfter, survive } from '../../testing/dying'
import { aPerson, asking } from '../../testing/factories'
import { proveDraw } from './proveDraw'
import { sha256 } from './sha256'

const NAMES = ['Li', 'Wang', 'Zhao', 'Chen', 'Sun']

async function everybodyIn(over: Parameters<typeof aLottery>[0] = {}) {
  const lottery = await aLottery(over)
  for (const name of NAMES) expect(await lottery.enter(name)).toMatchObject({ ok: true })
  return lottery
}

describe('a draw', () => {
  test('gives the places by rank, the line to those behind, and tells each of them once', async () => {
    const { runAt, ranked, standing, told, store } = await everybodyIn({ waitingMost: 2 })
    await runAt(CLOSES)
    expect((await standing()).holders).toEqual([])
    await runAt(DRAWS)
    await runAt(DRAWS + 600_000)

    const [first = '', second = '', third = '', fourth = '', fifth = ''] = await ranked()
    expect(await standing()).toEqual({ left: 0, holders: [first, second], waiting: [third, fourth] })
    expect(await Promise.all([first, second, third, fourth, fifth].map(told))).toEqual([
      ['place_drawn'],
      ['place_drawn'],
      ['place_not_drawn'],
      ['place_not_drawn'],
      ['place_not_drawn'],
    ])
    const rows = await store.registrations.listAll({ where: { eventId: 'cup' } })
    expect(rows.map(({ name, status }) => [name, status]).sort()).toEqual(
      [
        [first, 'confirmed'],
        [second, 'confirmed'],
        [third, 'waitlisted'],
        [fourth, 'waitlisted'],
      ].sort()
    )
    expect(await store.log.list({ limit: 9, where: { action: 'events.draw' } })).toMatchObject([
      { subject: 'cup', remark: '登记 5 人，名额 2 个，抽中 2 人' },
    ])
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

  test('that dies between any two writes ends as it would have', async () => {
    const { store, runAt, ranked, standing, told, draw } = await everybodyIn({ waitingMost: 2 })
    const { seedHash } = await draw()
    for (let writes = 0; writes < 60 && (await draw()).state !== 'done'; writes++) {
      await survive(runAt(DRAWS + writes * 700_000, dyingAfter(writes, store)))
    }
    await runAt(DRAWS + 60 * 700_000)
    const [first, second, third, fourth] = await ranked()
    expect(await standing()).toEqual({ left: 0, holders: [first, second], waiting: [third, fourth] })
    expect(await Promise.all(NAMES.map(async (name) => (await told(name)).length))).toEqual([1, 1, 1, 1, 1])
    expect(await store.log.count({ action: 'events.draw' })).toBe(1)
    expect(await draw()).toMatchObject({ state: 'done', seedHash })
  })
})
