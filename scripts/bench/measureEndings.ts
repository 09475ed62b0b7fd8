import { applyCallbacks } from '../../cloudfunctions/callbacks/applyCallbacks'
import type { Callback } from '../../cloudfunctions/callbacks/callback'
import { aChunk } from '../../cloudfunctions/testing/aChunk'
import { type Figure, ms } from './figure'
import { storeOverHttp } from './storeOverHttp'

const PEOPLE = 12_000
const A_CHUNK = 500

/**
 * Measures how results are written: WeChat reports each template message alone, and a push of 12,000 must not be
 * written 12,000 times.
 */
export async function measureEndings(): Promise<Figure[]> {
  const { store, close } = await storeOverHttp()
  const now = Date.now()
  for (let from = 0; from < PEOPLE; from += A_CHUNK) {
    const numbers = Array.from({ length: A_CHUNK }, (_, index) => from + index)
    const chunk = aChunk(numbers.map((number) => `p${number}`))
    const recipients = chunk.recipients.map((one, index) => ({
      ...one,
      route: 'template' as const,
      outcome: 'accepted' as const,
      messageId: String(9e15 + from + index),
    }))
    await store.pushChunks.add({ ...chunk, id: `push:${from}`, state: 'done', recipients })
    await store.callbacks.addMany(numbers.map((number) => anEvent(number, now)))
  }
  const started = performance.now()
  const nobody = {} as never
  await applyCallbacks({ store, wechat: nobody, clock: Date.now, until: Number.POSITIVE_INFINITY })
  const tookMs = performance.now() - started
  const applied = await store.callbacks.count({ state: 'applied' })
  await close()
  return [
    {
      what: 'delivery events of 12,000 messages applied',
      value: ms(tookMs),
      unit: 'ms',
      note: `${applied.toLocaleString('en')} applied`,
    },
  ]
}

function anEvent(number: number, now: number): Callback {
  const payload = JSON.stringify({ MsgID: String(9e15 + number), Status: 'success' })
  const about = { appId: 'wx-bench', openId: `o${number}`, kind: 'templatesendjobfinish' }
  return { id: `c${number}`, ...about, at: now, receivedAt: now, state: 'waiting', notBefore: 0, payload }
}
