import { setTimeout as pause } from 'node:timers/promises'
import type { Entries } from '#server/agenda'
import { entriesOf } from '../../cloudfunctions/agenda/feature'
import { features } from '../../cloudfunctions/features'
import { aQuietDay } from '../../cloudfunctions/testing/agenda/aQuietDay'
import { gather, openEvent } from '../../e2e/places/rush'
import { call, startProduct } from '../../e2e/product/startProduct'
import { type Figure, ms, percentile } from './figure'

const MEMBERS = 40
const FORTY_MORE = Array.from({ length: 40 }, (_, number) => ({
  agenda: { [`later${number}.send`]: { run: async () => undefined, every: 3_600_000 } } as Entries,
}))

/** Measures the database calls of an idle day, and the time from a tap until the phone rings. */
export async function measureAgenda(): Promise<Figure[]> {
  const quiet = await aQuietDay(entriesOf(features))
  const grown = await aQuietDay(entriesOf([...features, ...FORTY_MORE]))
  const rang = await timeRinging()
  return [
    {
      what: 'database calls of an idle day',
      value: quiet.calls,
      unit: '',
      note: `${grown.calls} with forty more steps`,
    },
    { what: 'documents looked at on an idle day', value: quiet.examined, unit: '', note: `${quiet.scans} scans` },
    {
      what: 'from the tap to the phone, one by one, p50 / max',
      value: `${ms(percentile(rang, 0.5))} / ${ms(rang.at(-1) ?? 0)}`,
      unit: 'ms',
    },
  ]
}

/** Times of messages of sign-ups, each from the tap until WeChat's stand-in has it for that follower. */
async function timeRinging(): Promise<number[]> {
  const product = await startProduct()
  const { url, tokens, followers, officer } = await gather(product.url, MEMBERS)
  const eventId = await openEvent({ url, officer }, MEMBERS)
  const took: number[] = []
  for (const [member, openId] of followers.slice(0, MEMBERS).entries()) {
    const before = await readPhone(url, openId)
    if (!before.subscribed) continue
    const began = performance.now()
    await call(url, tokens[member], 'events.register', { eventId, answers: {} })
    while ((await readPhone(url, openId)).messages.length === before.messages.length) await pause(2)
    took.push(performance.now() - began)
  }
  await product.stop()
  return took.sort((one, other) => one - other)
}

async function readPhone(url: string, openId: string): Promise<{ subscribed: boolean; messages: unknown[] }> {
  const answer = await fetch(`${url}/weixin/demo/ledger?openid=${openId}`)
  return (await answer.json()) as { subscribed: boolean; messages: unknown[] }
}
