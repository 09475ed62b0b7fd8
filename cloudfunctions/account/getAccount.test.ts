import type { Store } from '#server/store'
import { aMessage, aWechat } from '../server/wechat/testing/aWechat'
import { anOutbox } from '../testing/anOutbox'
import { answered } from '../testing/answered'
import { atTheDoor } from '../testing/atTheDoor'
import { aMember, anOfficer, aPerson, asking } from '../testing/factories'
import { openCapabilityStore } from './capabilityStore'
import { getAccount } from './getAccount'
import { probeAccounts } from './probeAccounts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

let outbox: Awaited<ReturnType<typeof anOutbox>>
beforeEach(async () => {
  outbox = await anOutbox(['Li', 'Wang'])
})
afterEach(() => outbox.weixin.close())

const accounts = [
  { type: 'official' as const, appId: 'wx-union', print: 'first' },
  { type: 'miniprogram' as const, appId: 'wx-app', print: 'first' },
]
const probe = (known = accounts) => probeAccounts({ ...outbox, accounts: known })
const desk = (store: Store = outbox.store) => asking(store, anOfficer(), outbox.clock())
const look = async () => answered(await getAccount({}, desk()))
const capabilities = () => openCapabilityStore(outbox.store, { appId: 'wx-union', print: 'first', clock: outbox.clock })
const stateOf = async (capability: string) =>
  (await look()).official.channels.find((channel) => channel.capability === capability)

describe('the account at the desk', () => {
  test('is unknown before WeChat was asked', async () => {
    const { kind, official } = await look()
    expect(kind).toBe('unknown')
    expect(official.channels.every(({ state }) => state === 'unknown')).toBe(true)
    expect(official.probedAt).toBeUndefined()
  })

  test('is a service account with every channel, and its calls of the day', async () => {
    await probe()
    const { kind, official, miniProgram } = await look()

    expect(kind).toBe('service')
    expect([...official.channels, ...miniProgram.channels].every(({ state }) => state === 'on')).toBe(true)
    expect(official.quotas).toContainEqual({ name: 'template', daily: 100_000, used: 0, left: 100_000 })
    expect(miniProgram.quotas.map(({ name }) => name)).toEqual(['subscribe', 'phone'])
  })

  test.each([
    ['subscription', 'template'],
    ['unverified', 'followers'],
  ] as const)('of the kind %s shows what is off, and no calls for it', async (kind, capability) => {
    outbox.weixin.changeAccount('wx-union', { kind })
    await probe()
    expect((await look()).kind).toBe(kind)
    expect(await stateOf(capability)).toEqual({ capability, state: 'off' })
    expect((await look()).official.quotas.map(({ name }) => name)).not.toContain(capability)
  })

  test('says why WeChat has stopped an interface', async () => {
    await probe()
    await capabilities().switchOff('template', 'api_blocked')
    const remark = '微信停用了这个接口，请到公众平台查看通知。'
    expect(await stateOf('template')).toEqual({ capability: 'template', state: 'off', remark })
  })

  test('shows no secret, no token, no openid', async () => {
    await probe()
    await outbox.store.callbacks.add({
      ...{ id: 'c', appId: 'wx-union', openId: 'Li@union', kind: 'subscribe', at: 1, receivedAt: 1 },
      ...{ state: 'waiting', notBefore: 0, payload: '{"FromUserName":"Li@union"}' },
    })
    const shown = JSON.stringify(await look())
    expect(shown).toContain('"kind":"subscribe"')
    expect(shown).not.toMatch(/secret|stable_|@union|first/)
  })
})

describe('WeChat is asked', () => {
  const usedOf = async (quota: string) => (await look()).official.quotas.find(({ name }) => name === quota)?.used
  const asked = () => outbox.weixin.paths.filter((path) => path.endsWith('tags/get')).length

  test('once, and again after a day', async () => {
    await probe()
    await probe()
    expect(asked()).toBe(1)
    outbox.weixin.time.now += DAY
    await probe()
    expect(asked()).toBe(2)
  })

  test('for the calls of the day every hour, and then for nothing else', async () => {
    await probe()
    await outbox.wechat.official.getFollowers(['Li@union'])
    outbox.weixin.time.now += 59 * MINUTE
    await probe()
    expect(await usedOf('unionIds')).toBe(0)
    outbox.weixin.time.now += MINUTE
    await probe()
    expect((await look()).official).toMatchObject({ quotasAt: outbox.clock() })
    expect(await usedOf('unionIds')).toBe(1)
    expect(asked()).toBe(1)
  })

  test('again when an officer wants it', async () => {
    await probe()
    await atTheDoor('account.recheck', {}, desk())
    await probe()
    expect(asked()).toBe(2)
    expect(await outbox.store.log.count({ action: 'account.recheck' })).toBe(1)
  })

  test('again with other credentials, of which nothing is known before', async () => {
    outbox.weixin.changeAccount('wx-union', { kind: 'subscription' })
    await probe()
    outbox.weixin.changeAccount('wx-union', { kind: 'service' })
    await probe(accounts.map((one) => ({ ...one, print: 'second' })))
    expect(asked()).toBe(2)
    expect((await look()).kind).toBe('service')
  })

  test('by one run at a time', async () => {
    await Promise.all([probe(), probe()])
    expect(asked()).toBe(1)
  })

  test('again soon when it was busy, and what it said before stands meanwhile', async () => {
    await probe()
    outbox.weixin.time.now += DAY
    outbox.weixin.faults.push(...Array.from({ length: 3 }, () => ({ kind: 'code', code: -1 }) as const))
    await probe()
    expect((await look()).kind).toBe('service')
    expect((await look()).official.remark).toBe('微信暂时忙，稍后自动再试。')
    outbox.weixin.time.now += 5 * MINUTE
    await probe()
    expect((await look()).official.remark).toBeUndefined()
  })
})

describe('a channel that a message found closed', () => {
  test('is off at the desk, and for every instance, until WeChat allows it again', async () => {
    await probe()
    outbox.weixin.changeAccount('wx-union', { kind: 'subscription' })
    const [one, other] = [capabilities(), capabilities()]
    await aWechat(outbox.weixin.url, outbox.clock, { capabilities: one }).sendTemplate(aMessage)

    expect(await stateOf('template')).toMatchObject({ state: 'off' })
    expect(await other.findOff('template')).toBe('capability_missing')

    outbox.weixin.changeAccount('wx-union', { kind: 'service' })
    outbox.weixin.time.now += DAY
    await probe()
    expect(await other.findOff('template')).toBeUndefined()
  })

  test('says nothing of other credentials', async () => {
    await probe()
    await capabilities().switchOff('mass', 'api_blocked')
    const renewed = openCapabilityStore(outbox.store, { appId: 'wx-union', print: 'second', clock: outbox.clock })
    expect(await renewed.findOff('mass')).toBeUndefined()
  })
})

describe('the members who follow', () => {
  test('are counted by the unionid, members without a phone apart', async () => {
    const { store } = outbox
    await store.members.addMany([aMember('Li'), aMember('Wang'), aMember('Zhao')])
    await store.people.add(aPerson('Zhao'))
    await store.members.add({ ...aMember('Chen', { id: 'm-Chen' }), personId: 'nobody' })
    await store.followers.change({ _id: 'Wang@union' }, { subscribed: false })

    expect((await look()).members).toEqual({ following: 1, notFollowing: 2, unbound: 1 })
  })
})
