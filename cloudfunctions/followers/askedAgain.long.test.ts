import type { Store } from '#server/store'
import { aFollower } from '../../standin/testing/aWeixin'
import { anOutbox } from '../testing/anOutbox'
import { dyingAfter, survive } from '../testing/dying'
import { beginSync, SYNC_ID } from './beginSync'
import { continueSync } from './continueSync'
import { ROUND_NIGHTS } from './isToBeAsked'

const MINUTE = 60_000
const NIGHT = 24 * 60 * MINUTE

let outbox: Awaited<ReturnType<typeof anOutbox>>
afterEach(() => outbox.weixin.close())

/** An account with this many followers, none of whom is known here. */
const open = async (people: number) => {
  const names = Array.from({ length: people }, (_, index) => `m${index}`)
  outbox = await anOutbox([], { followers: names.map((name) => aFollower(name)) })
}
const begin = () => beginSync(outbox.store, outbox.clock())
const goOn = (store: Store = outbox.store) => {
  const { wechat, clock } = outbox
  return survive(continueSync({ store, wechat, clock, until: clock() + 40_000 }))
}
const run = () => outbox.store.followerSyncs.get(SYNC_ID)
const sync = async () => {
  await begin()
  await goOn()
  return (await run()).state
}
const following = async () =>
  (await outbox.store.followers.list({ where: { subscribed: true }, order: ['_id', 'asc'], limit: 100 })).map(
    ({ id, wechatUnionId }) => `${id.replace('@union', '')} ${wechatUnionId ?? ''}`
  )

describe('an account that was bound to another open platform', () => {
  const SECOND = ['m0 m0@second', 'm1 m1@second', 'm2 m2@second']
  const NIGHTS = Array.from({ length: ROUND_NIGHTS }, (_, night) => night)
  const moveTo = (openPlatform: string) => outbox.weixin.changeAccount('wx-union', { openPlatform })
  const nextNight = async () => {
    outbox.weixin.time.now += NIGHT
    const before = outbox.calls('batchget')
    await sync()
    return outbox.calls('batchget') - before
  }

  test('gives everybody the new unionid within a round of nights, each asked about once', async () => {
    await open(280)
    await sync()
    moveTo('second')
    const calls = []
    for (const _night of NIGHTS) calls.push(await nextNight())

    expect(await outbox.store.followers.count({ wechatUnionId: /@second$/ })).toBe(280)
    // Some ten people a night fit into one call.
    expect(Math.max(...calls)).toBe(1)
    const next = await nextNight()
    expect(next).toBe(calls[0])
  })

  test('keeps no unionid that WeChat gives no more', async () => {
    await open(3)
    await sync()
    moveTo('none')
    for (const _night of NIGHTS) await nextNight()
    expect(await following()).toEqual(['m0 ', 'm1 ', 'm2 '])
  })

  test('asks every night for those without one', async () => {
    await open(3)
    moveTo('none')
    await sync()
    expect(await nextNight()).toBe(1)
    moveTo('second')
    expect(await nextNight()).toBe(1)
    expect(await following()).toEqual(SECOND)
  })

  test('makes up for the nights that no walk was made', async () => {
    await open(3)
    await sync()
    moveTo('second')
    outbox.weixin.time.now += (ROUND_NIGHTS - 1) * NIGHT
    await nextNight()
    expect(await following()).toEqual(SECOND)
  })

  test('asks nobody twice in a walk that was killed among the questions', async () => {
    await open(1000)
    moveTo('none')
    await sync()
    outbox.weixin.time.now += NIGHT
    const before = outbox.calls('batchget')
    await begin()
    await goOn(dyingAfter(5, outbox.store))
    outbox.weixin.time.now += 3 * MINUTE
    await goOn()
    expect((await run()).state).toBe('complete')
    // At most the four calls that were under way are made once more.
    expect(outbox.calls('batchget') - before).toBeLessThanOrEqual(14)
    expect(await outbox.store.followers.count({ askedAt: (await run()).startedAt })).toBe(1000)
  })

  test('goes on after midnight when the questions of a day are used up', async () => {
    await open(3)
    await sync()
    moveTo('second')
    outbox.weixin.time.now += ROUND_NIGHTS * NIGHT
    outbox.weixin.faults.push(undefined as never, { kind: 'code', code: 45009 })
    expect(await sync()).toBe('running')
    outbox.weixin.time.now += 12 * 60 * MINUTE
    await goOn()
    expect(await following()).toEqual(SECOND)
  })
})
