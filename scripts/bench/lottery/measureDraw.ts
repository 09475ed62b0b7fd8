import type { Store } from '#server/store'
import { enterOrder } from '../../../cloudfunctions/events/order/entries/enterOrder'
import { layOrder } from '../../../cloudfunctions/events/order/layOrder'
import { orderDeed } from '../../../cloudfunctions/events/order/orderDeed'
import { layPlaceBook } from '../../../cloudfunctions/events/places/layPlaceBook'
import { runEach } from '../../../cloudfunctions/server/runEach'
import {
  aMember,
  anEvent,
  aPerson,
  aSealing,
  asking,
  DAY,
  HOUR,
  NOON,
  TEST_KEYS,
} from '../../../cloudfunctions/testing/factories'
import { type Figure, ms, percentile } from '../figure'
import { storeOverHttp } from '../storeOverHttp'

const ENTRIES = 12_000
const AT_ONCE = 64
/** Until when a call of the timers' function may go on: a part of the draw each. */
const A_CALL_MS = 40_000

const CLOSES = NOON + 2 * DAY
const event = anEvent({ capacity: 200, closesAt: CLOSES, lottery: { drawsAt: CLOSES + HOUR } })

/** Measures a lottery of all members: entering it, and the draw with everybody's registration and message. */
export async function measureDraw(): Promise<Figure[]> {
  process.env.ANSWER_KEYS = TEST_KEYS
  const { store, close } = await storeOverHttp()
  await store.events.add(event)
  await layPlaceBook(store, event)
  await layOrder(store, aSealing, { event, organiser: aPerson('Zhou'), now: NOON })
  const names = Array.from({ length: ENTRIES }, (_, index) => String(index))
  for (let from = 0; from < ENTRIES; from += 500)
    await store.members.addMany(names.slice(from, from + 500).map((name) => aMember(name)))
  const taps = await enterAll(store, names)
  const began = performance.now()
  let calls = 0
  let longest = 0
  do {
    const called = performance.now()
    await orderDeed.run(callFrom(store, called), event.id)
    longest = Math.max(longest, performance.now() - called)
    calls += 1
  } while ((await store.lotteryDraws.get(event.id)).state !== 'done')
  const took = performance.now() - began
  const told = await store.messages.count()
  await close()
  return [
    {
      what: `entering a lottery, ${ENTRIES} taps`,
      value: Math.round(ENTRIES / taps.seconds),
      unit: 'taps/s',
      note: `p50 ${ms(percentile(taps.took, 0.5))} ms, p99 ${ms(percentile(taps.took, 0.99))} ms, ${AT_ONCE} at once`,
    },
    {
      what: `its draw: 200 places, 200 in line, ${told} messages`,
      value: (took / 1000).toFixed(1),
      unit: 's',
      note: `${calls} calls, the longest ${(longest / 1000).toFixed(1)} s`,
    },
  ]
}

async function enterAll(store: Store, names: string[]) {
  const took: number[] = []
  const began = performance.now()
  await runEach(
    names,
    async (name) => {
      const tapped = performance.now()
      await enterOrder({ eventId: event.id, answers: {} }, asking(store, aPerson(name)))
      took.push(performance.now() - tapped)
    },
    AT_ONCE
  )
  return { took: took.sort((one, other) => one - other), seconds: (performance.now() - began) / 1000 }
}

/** A call of the timers' function, whose time passes as it does here. */
function callFrom(store: Store, called: number) {
  const at = CLOSES + HOUR
  return { store, clock: () => at + (performance.now() - called), until: at + A_CALL_MS } as Parameters<
    typeof orderDeed.run
  >[0]
}
