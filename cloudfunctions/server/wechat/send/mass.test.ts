import { aFollower, aWeixin } from '../../../../standin/testing/aWeixin'
import { aMessage, aMiniProgram, aWechat, promoted } from '../testing/aWechat'

const MINUTE = 60_000
const cover = { name: 'cover.png', type: 'image/png', bytes: new Uint8Array([1]) } as const

let weixin: Awaited<ReturnType<typeof aWeixin>>
afterEach(() => weixin.close())

async function aUnionOf(people: number) {
  weixin = await aWeixin({ followers: Array.from({ length: people }, (_, index) => aFollower(`m${index}`)) })
  const wechat = aWechat(weixin.url, () => weixin.time.now)
  const kept = await wechat.addMaterial(cover)
  const coverMediaId = kept.kind === 'answered' ? kept.value.mediaId : ''
  const draft = async (title: string) => {
    const added = await wechat.addDraft([{ title, digest: '', html: '', coverMediaId }])
    return added.kind === 'answered' ? added.value : ''
  }
  const send = async (openIds: string[], clientMessageId: string) => {
    const outcome = await wechat.sendMass({ openIds, mediaId: await draft(clientMessageId), clientMessageId })
    weixin.settle()
    return outcome
  }
  return { wechat, draft, send }
}

describe('a mass send', () => {
  test('reaches 12,000 followers with two calls, except those who had four this month', async () => {
    const { wechat, send } = await aUnionOf(12_000)
    const everybody = await allOpenIds(wechat)
    const often = everybody.slice(0, 3)
    for (const week of ['1', '2', '3', '4']) await send(often, week)
    weixin.events.splice(0)

    await send(everybody.slice(0, 10_000), 'walk:1')
    await send(everybody.slice(10_000), 'walk:2')

    expect(weixin.paths.filter((path) => path.endsWith('mass/send'))).toHaveLength(6)
    expect(weixin.events).toMatchObject([
      { event: 'MASSSENDJOBFINISH', fields: { TotalCount: 10_000, FilterCount: 9_997, SentCount: 9_997 } },
      { event: 'MASSSENDJOBFINISH', fields: { TotalCount: 2_000, FilterCount: 2_000, SentCount: 2_000 } },
    ])
    expect(weixin.ledger('m0@union')).toHaveLength(4)
    expect(weixin.ledger('m11999@union')).toHaveLength(1)
  })

  test('in the next month reaches them again', async () => {
    const { send } = await aUnionOf(2)
    for (const week of ['1', '2', '3', '4', '5']) await send(['m0@union', 'm1@union'], week)
    expect(weixin.ledger('m0@union')).toHaveLength(4)
    weixin.time.now += 9 * 24 * 60 * MINUTE
    await send(['m0@union', 'm1@union'], '6')
    expect(weixin.ledger('m0@union')).toHaveLength(5)
  })

  test('repeated within 24 hours is the first one, with its id; later it is another', async () => {
    const { draft, wechat, send } = await aUnionOf(2)
    const openIds = ['m0@union', 'm1@union']
    const first = await send(openIds, 'walk')
    weixin.time.now += 24 * 60 * MINUTE - 1
    const mediaId = await draft('walk')

    expect(await wechat.sendMass({ openIds, mediaId, clientMessageId: 'walk' })).toEqual(first)
    weixin.settle()
    expect(weixin.ledger('m0@union')).toHaveLength(1)
    weixin.time.now += 1
    expect(await send(openIds, 'walk')).not.toEqual(first)
    expect(weixin.ledger('m0@union')).toHaveLength(2)
  })

  test('asked for again within a minute of its last try is refused for haste, and then is the first one', async () => {
    const { wechat, draft, send } = await aUnionOf(2)
    const openIds = ['m0@union', 'm1@union']
    const first = await send(openIds, 'walk')
    const again = async (after: number) => {
      weixin.time.now += after
      return wechat.sendMass({ openIds, mediaId: await draft('walk'), clientMessageId: 'walk' })
    }
    const tooFast = { kind: 'retry', after: 'minute', code: 45066 }
    expect(await again(MINUTE - 1)).toEqual(tooFast)
    expect(await again(MINUTE - 1)).toEqual(tooFast)
    expect(await again(MINUTE)).toEqual(first)
    weixin.settle()
    expect(weixin.ledger('m0@union')).toHaveLength(1)
  })

  test('uses its draft up', async () => {
    const { draft, wechat } = await aUnionOf(2)
    const mediaId = await draft('walk')
    const message = { openIds: ['m0@union', 'm1@union'], mediaId }
    await wechat.sendMass({ ...message, clientMessageId: 'once' })
    expect(await wechat.sendMass({ ...message, clientMessageId: 'twice' })).toMatchObject({ reason: 'media_unknown' })
  })
})

describe('repeating a message to one person', () => {
  test('a template message with the same id is shown once in ten minutes', async () => {
    weixin = await aWeixin()
    const wechat = aWechat(weixin.url, () => weixin.time.now)
    const first = await wechat.sendTemplate(aMessage)
    weixin.time.now += 10 * MINUTE - 1
    expect(await wechat.sendTemplate(aMessage)).toEqual(first)
    expect(weixin.ledger('Li@union')).toHaveLength(1)
    weixin.time.now += 1
    await wechat.sendTemplate(aMessage)
    expect(weixin.ledger('Li@union')).toHaveLength(2)
  })

  test('nothing protects a subscribe message: after a lost answer the second try is shown again', async () => {
    weixin = await aWeixin({ templates: [{ ...promoted, longTerm: true }] })
    const app = aMiniProgram(weixin.url, () => weixin.time.now)
    const message = { toOpenId: 'Li@app', template: promoted, data: { thing1: '亲子课堂' }, version: 'formal' } as const
    weixin.faults.push({ kind: 'reset_after' })
    expect(await app.sendSubscribe(message)).toEqual({ kind: 'unknown', cause: 'connection_lost' })
    expect(await app.sendSubscribe(message)).toEqual({ kind: 'accepted' })
    expect(weixin.ledger('Li@app')).toHaveLength(2)
  })
})

async function allOpenIds({ listFollowers }: ReturnType<typeof aWechat>): Promise<string[]> {
  const openIds: string[] = []
  let next: string | undefined
  do {
    const page = await listFollowers(next)
    if (page.kind !== 'answered') throw new Error(page.kind)
    openIds.push(...page.value.openIds)
    next = page.value.nextOpenId
  } while (next !== undefined)
  return openIds
}
