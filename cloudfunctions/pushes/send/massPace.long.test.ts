import type { PushChunk, Recipient } from '#shared/pushes/chunk'
import { tallyOf } from '#shared/pushes/tally'
import { sendInTurns, takeMassTurn } from '../../delivery/feature'
import { aChunk } from '../../testing/aChunk'
import { anOutbox } from '../../testing/anOutbox'
import { aStore } from '../../testing/aStore'
import { dyingAfter, survive } from '../../testing/dying'
import { anArticle, withoutFiles } from '../../testing/factories'
import { marksOf } from '../contentMark'
import { pushSender } from './pushSender'

const SECOND = 1000
/** Fewer than the hundred calls that the stand-in takes in a day. */
const CALLS = 95

let outbox: Awaited<ReturnType<typeof anOutbox>>

/** A push about to go out, in this many calls of two followers each. */
async function aGreatPush() {
  outbox = await anOutbox(Array.from({ length: 2 * CALLS }, (_, index) => `m${index}`))
  const { store } = outbox
  await store.articles.add(anArticle('a'))
  const about = { id: 'push-a', kind: 'article', subjectId: 'a', ...marksOf(anArticle('a')) }
  await store.pushes.add({ ...about, state: 'sending', leasedUntil: 0 } as never)
  await store.pushChunks.addMany(Array.from({ length: CALLS }, (_, number) => aCall(number)))
}

function aCall(number: number): PushChunk {
  const recipients = [2 * number, 2 * number + 1].map(
    (index): Recipient => ({ reader: `p-m${index}`, route: 'mass', follower: `m${index}@union` })
  )
  const open = { state: 'waiting' as const, passes: 0, number, recipients, tally: tallyOf(recipients) }
  return aChunk([], { ...open, id: `push-a:${number}`, kind: 'mass' })
}

const send = (holder = 'one', store = outbox.store) => {
  const { wechat, clock } = outbox
  return survive(
    sendInTurns([pushSender])({ store, wechat, files: withoutFiles, clock, holder, until: clock() + 40 * SECOND })
  )
}
const asked = () => outbox.calls('mass/send')
const phones = () => Array.from({ length: 2 * CALLS }, (_, index) => outbox.phone(`m${index}`).length)
/**
 * Sends until all calls are taken. The stand-in refuses the 61st call of a minute as WeChat does; what it refuses is
 * asked again.
 */
const sendAll = async () => {
  for (let runs = 0; runs < 100 && (await outbox.store.pushChunks.count({ state: 'done' })) < CALLS; runs += 1) {
    await send()
    outbox.weixin.time.now += 3 * SECOND
  }
  outbox.weixin.settle()
}

describe('a push in more calls than WeChat takes in a minute', () => {
  beforeEach(aGreatPush)
  afterEach(() => outbox.weixin.close())

  test('sends sixty, waits for the end of the minute, and goes on', async () => {
    await send()
    expect(asked()).toBe(60)
    outbox.weixin.time.now += 60 * SECOND
    await send()
    expect(asked()).toBe(60)
    outbox.weixin.time.now += SECOND
    await send()
    expect(asked()).toBe(CALLS)
    outbox.weixin.settle()
    expect(phones()).toEqual(phones().map(() => 1))
  })

  test('is never told to be slower, wherever WeChat’s minute begins', async () => {
    outbox.weixin.time.now += 50 * SECOND
    await sendAll()
    expect(asked()).toBe(CALLS)
    expect(phones()).toEqual(phones().map(() => 1))
  })

  test('keeps to it together with another run', async () => {
    await Promise.all([send('one'), send('two')])
    expect(asked()).toBe(60)
  })

  test('spends few writes on waiting', async () => {
    await send()
    const rested = await outbox.store.pushChunks.list({ where: { state: 'waiting' }, limit: 200 })
    expect(rested).toHaveLength(CALLS - 60)
    // Only chunks that were in hand when the minute was full have been taken up and put back.
    expect(rested.filter(({ passes }) => passes > 0).length).toBeLessThanOrEqual(3)
  })

  test.each([1, 2, 3, 4])('reaches everybody once when the job dies after write %i', async (writes) => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => {})
    await send('dead', dyingAfter(writes, outbox.store))
    outbox.weixin.time.now += 180 * SECOND
    await sendAll()
    expect(phones()).toEqual(phones().map(() => 1))
    logged.mockRestore()
  })
})

describe('the calls of a minute', () => {
  test('are sixty in whichever 61 seconds one looks at', async () => {
    const store = await aStore()
    const taken: number[] = []
    for (let now = 1_000_000; now < 1_400_000; now += 300)
      if ((await takeMassTurn(store, now)) === undefined) taken.push(now)

    const busiest = Math.max(...taken.map((from) => taken.filter((at) => at >= from && at < from + 61_000).length))
    expect(busiest).toBe(60)
  })
})
