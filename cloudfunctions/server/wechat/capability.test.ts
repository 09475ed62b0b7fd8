import type { Capability } from '#shared/capability'
import { aWeixin } from '../../../standin/testing/aWeixin'
import type { WechatReason } from './errors/reasons'
import { aMessage, aMiniProgram, aWechat } from './testing/aWechat'

let weixin: Awaited<ReturnType<typeof aWeixin>>
const clock = () => weixin.time.now
beforeEach(async () => {
  weixin = await aWeixin()
})
afterEach(() => weixin.close())

/** Capabilities kept in memory, as a document would keep them. */
function aMemory() {
  const off = new Map<Capability, WechatReason>()
  return {
    off,
    findOff: async (capability: Capability) => off.get(capability),
    switchOff: async (capability: Capability, reason: WechatReason) => void off.set(capability, reason),
  }
}

describe('a channel that WeChat does not allow', () => {
  test('is refused in words, and from then on without asking', async () => {
    weixin.changeAccount('wx-union', { kind: 'subscription' })
    const capabilities = aMemory()
    const wechat = aWechat(weixin.url, clock, { capabilities })
    const refusal = { kind: 'refused', reason: 'capability_missing', concerns: 'channel', code: 48001 }

    expect(await wechat.sendTemplate(aMessage)).toEqual(refusal)
    expect(await wechat.sendTemplate(aMessage)).toEqual(refusal)
    expect(weixin.paths.filter((path) => path.endsWith('template/send'))).toHaveLength(1)
    expect([...capabilities.off]).toEqual([['template', 'capability_missing']])
  })

  test('leaves the others open', async () => {
    weixin.changeAccount('wx-union', { kind: 'subscription' })
    const wechat = aWechat(weixin.url, clock, { capabilities: aMemory() })
    await wechat.sendTemplate(aMessage)
    expect(await wechat.listFollowers()).toMatchObject({ kind: 'answered' })
  })

  test.each([45028, 40003, 45009, -1])('is another thing than %i, which is about this call', async (code) => {
    const capabilities = aMemory()
    weixin.faults.push({ kind: 'code', code })
    await aWechat(weixin.url, clock, { capabilities }).sendTemplate(aMessage)
    expect(capabilities.off.size).toBe(0)
  })

  test('is asked for when what was remembered cannot be read', async () => {
    const down = async () => Promise.reject(new Error('the database is away'))
    const wechat = aWechat(weixin.url, clock, { capabilities: { findOff: down, switchOff: down } })
    expect(await wechat.sendTemplate(aMessage)).toMatchObject({ kind: 'accepted' })
    weixin.faults.push({ kind: 'code', code: 48001 })
    expect(await wechat.sendTemplate({ ...aMessage, clientMessageId: '2' })).toMatchObject({
      reason: 'capability_missing',
    })
  })
})

describe('what an account may do', () => {
  const officials: Capability[] = [
    'followers',
    'template',
    'mass',
    'mass_all',
    'notice',
    'customer',
    'articles',
    'tags',
  ]

  test.each<['service' | 'subscription' | 'unverified', Capability[]]>([
    ['service', officials],
    ['subscription', officials.filter((one) => one !== 'template' && one !== 'mass')],
    ['unverified', []],
  ])('is found out: %s', async (kind, on) => {
    weixin.changeAccount('wx-union', { kind })
    const probed = await aWechat(weixin.url, clock).probe('official')

    expect(probed.on).toEqual(on)
    expect(probed.off.map(({ capability }) => capability)).toEqual(officials.filter((one) => !on.includes(one)))
    expect(probed.undecided).toEqual([])
  })

  test('is found out without reaching anybody', async () => {
    await aWechat(weixin.url, clock).probe('official')
    await aMiniProgram(weixin.url, clock).probe('miniprogram')
    weixin.settle()
    expect([weixin.ledger('Li@union'), weixin.events]).toEqual([[], []])
  })

  test('is told by the log only where something is closed', async () => {
    const told = ({ logged }: ReturnType<typeof aWechat>) => logged.filter(({ path }) => !path.endsWith('token'))
    const open = aWechat(weixin.url, clock)
    await open.probe('official')
    expect(told(open)).toEqual([])

    weixin.changeAccount('wx-union', { kind: 'subscription' })
    const closed = aWechat(weixin.url, clock)
    await closed.probe('official')
    expect(told(closed)).toMatchObject([{ code: 48001 }, { code: 48001 }])
  })

  test('of the mini-program is found out in the same way', async () => {
    expect(await aMiniProgram(weixin.url, clock).probe('miniprogram')).toMatchObject({
      on: ['subscribe', 'safety', 'phone'],
      off: [],
    })
  })

  test('stays open while WeChat cannot be asked, or the secret is wrong', async () => {
    weixin.faults.push({ kind: 'code', code: -1 })
    const busy = await aWechat(weixin.url, clock).probe('official')
    expect(busy.undecided).toMatchObject([{ capability: 'followers', failure: { kind: 'retry' } }])
    expect(busy.off).toEqual([])

    weixin.changeAccount('wx-union', { appSecret: 'reset' })
    const wrong = await aWechat(weixin.url, clock).probe('official')
    expect(wrong.undecided.map(({ failure }) => failure)).toMatchObject(Array(8).fill({ reason: 'wrong_secret' }))
    expect(wrong.on).toEqual([])
  })
})
