import type { Store } from '#server/store'
import { aFollower } from '../../standin/testing/aWeixin'
import { anOutbox } from '../testing/anOutbox'
import { dyingAfter, survive } from '../testing/dying'
import { beginSync, SYNC_ID } from './beginSync'
import { continueSync } from './continueSync'

const MINUTE = 60_000
const NIGHT = 24 * 60 * MINUTE

let outbox: Awaited<ReturnType<typeof anOutbox>>
beforeEach(async () => {
  outbox = await anOutbox(['Li', 'Wang', 'Zhao'])
})
afterEach(() => outbox.weixin.close())

const begin = () => beginSync(outbox.store, outbox.clock())
const goOn = (store: Store = outbox.store, clock = outbox.clock) =>
  survive(continueSync({ store, wechat: outbox.wechat, clock, until: outbox.clock() + 40_000 }))
const run = () => outbox.store.followerSyncs.get(SYNC_ID)
const sync = async () => {
  await begin()
  await goOn()
  return (await run()).state
}
const following = async () =>
  (await outbox.store.followers.list({ where: { subscribed: true }, order: ['_id', 'asc'], limit: 100 })).map(
    ({ id, wechatUnionId }) => `${id} ${wechatUnionId ?? ''}`
  )
/** Adds a follower whom WeChat's list does not name. */
const addChen = (more = {}) =>
  outbox.store.followers.addMany([{ id: 'Chen@union', wechatUnionId: 'Chen', subscribed: true, seenAt: 1, ...more }])

describe('the nightly list of followers', () => {
  test('keeps who is new, with the unionid that ties the follower to a member', async () => {
    await outbox.store.followers.remove({ _id: 'Li@union' })
    expect(await sync()).toBe('complete')

    expect(await following()).toEqual(['Li@union Li', 'Wang@union Wang', 'Zhao@union Zhao'])
    expect(outbox.calls('batchget')).toBe(1)
    expect(await run()).toMatchObject({ seen: 3, total: 3, lastCompleteAt: outbox.clock() })
  })

  test('marks who was not on it as gone, and keeps the row', async () => {
    await addChen()
    await sync()

    expect(await following()).toHaveLength(3)
    expect(await outbox.store.followers.get('Chen@union')).toMatchObject({ subscribed: false, wechatUnionId: 'Chen' })
  })

  test('takes back who follows again', async () => {
    await outbox.store.followers.change({ _id: 'Li@union' }, { subscribed: false })
    await sync()
    expect(await following()).toContain('Li@union Li')
  })

  test('asks again for a unionid that WeChat did not know the first time', async () => {
    await outbox.store.followers.put({ id: 'Li@union', subscribed: true, seenAt: 1 })
    await sync()
    expect(await following()).toContain('Li@union Li')
  })

  test('run twice changes nothing more', async () => {
    await sync()
    const before = await following()
    outbox.weixin.time.now += NIGHT
    expect(await sync()).toBe('complete')
    expect(await following()).toEqual(before)
  })

  test('leaves alone who moved since it was begun', async () => {
    const later = outbox.clock() + 1000
    await addChen({ movedAt: later })
    await outbox.store.followers.change({ _id: 'Li@union' }, { subscribed: false, movedAt: later })
    await sync()

    expect(await following()).toEqual(['Chen@union Chen', 'Wang@union Wang', 'Zhao@union Zhao'])
  })
})

describe('a list that breaks off', () => {
  test.each([
    ['user/get', [{ kind: 'code', code: -1 }]],
    ['batchget', [undefined, { kind: 'truncated' }]],
  ])('at %s marks nobody, and goes on a little later', async (_where, faults) => {
    await addChen()
    await outbox.store.followers.remove({ _id: 'Li@union' })
    outbox.weixin.faults.push(...(faults as never[]))

    expect(await sync()).toBe('running')
    expect(await following()).toContain('Chen@union Chen')
    outbox.weixin.time.now += MINUTE
    await goOn()
    expect(await following()).toEqual(['Li@union Li', 'Wang@union Wang', 'Zhao@union Zhao'])
  })

  test('because today’s calls are used up goes on after midnight', async () => {
    outbox.weixin.faults.push({ kind: 'code', code: 45009 })
    await sync()
    expect(await run()).toMatchObject({ state: 'running', remark: '今天的次数用完了，零点后自动再试。' })
    outbox.weixin.time.now += 11 * 60 * MINUTE
    await goOn()
    expect(outbox.calls('user/get')).toBe(1)
    outbox.weixin.time.now += 60 * MINUTE
    await goOn()
    expect(await run()).toMatchObject({ state: 'complete' })
  })

  test('because WeChat gives this account none says so, marks nobody, and is tried the next night', async () => {
    await addChen()
    outbox.weixin.faults.push({ kind: 'code', code: 48001 })
    expect(await sync()).toBe('refused')
    expect(await run()).toMatchObject({ remark: '这个公众号没有这项权限，请改用别的渠道。' })
    await goOn()
    expect(await following()).toContain('Chen@union Chen')
    outbox.weixin.time.now += NIGHT
    expect(await sync()).toBe('complete')
  })
})

describe('a long list', () => {
  const PEOPLE = 10_400
  /** Two pages with people and an empty one: the last page with people names a next one too. */
  const PAGES = 3

  beforeEach(async () => {
    await outbox.weixin.close()
    const followers = Array.from({ length: PEOPLE }, (_, index) => aFollower(`m${String(index).padStart(5, '0')}`))
    outbox = await anOutbox([], { followers })
    await addChen()
  })

  test('goes on at the page where it was killed, and marks the absent only at its end', async () => {
    await begin()
    await goOn(dyingAfter(114, outbox.store))
    expect(outbox.calls('user/get')).toBe(2)
    expect(await run()).toMatchObject({ state: 'running', seen: 10_000 })
    expect(await following()).toContain('Chen@union Chen')

    outbox.weixin.time.now += 3 * MINUTE
    await goOn()
    expect(outbox.calls('user/get')).toBe(PAGES + 1)
    expect(await run()).toMatchObject({ state: 'complete', seen: PEOPLE, total: PEOPLE })
    expect(await outbox.store.followers.count({ subscribed: true })).toBe(PEOPLE)
    expect(await following()).not.toContain('Chen@union Chen')
  })

  test('stops in time, and the next run goes on', async () => {
    await begin()
    let asked = 0
    await goOn(outbox.store, () => outbox.clock() + (asked++ > 6 ? NIGHT : 0))
    const stopped = await run()
    expect(stopped.state).toBe('running')
    expect(stopped.seen).toBeLessThan(PEOPLE)
    await goOn()
    expect(await run()).toMatchObject({ state: 'complete', seen: PEOPLE })
    // People whom the first run had written down are not asked about again.
    expect(outbox.calls('batchget')).toBe(PEOPLE / 100)
  })

  test('begins again when its place is gone', async () => {
    await begin()
    await outbox.store.followerSyncs.change({}, { cursor: 'gone@union', seen: 10_000 })
    await goOn()
    await goOn()
    expect(await run()).toMatchObject({ state: 'complete', seen: PEOPLE })
  })

  test('is walked by one run at a time', async () => {
    await begin()
    await Promise.all([goOn(), goOn()])
    expect(outbox.calls('user/get')).toBe(PAGES)
  })
})
