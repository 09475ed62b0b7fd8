import type { UnionEvent } from '#shared/events/event'
import { layPlaceBook } from '../../../cloudfunctions/events/places/layPlaceBook'
import { runEach } from '../../../cloudfunctions/server/runEach'
import { TEST_KEYS } from '../../../cloudfunctions/testing/factories'
import { ms, percentile } from '../figure'
import { storeOverHttp } from '../storeOverHttp'

const AT_ONCE = 64

/** An event that is open for sign-up, in a store of its own over a real socket. */
export async function openBook(event: UnionEvent) {
  process.env.ANSWER_KEYS = TEST_KEYS
  const opened = await storeOverHttp()
  await opened.store.events.add(event)
  await layPlaceBook(opened.store, event)
  return opened
}

/** What all of them do at once, as many as a function has hands. */
export async function rushOf<One>(all: One[], tap: (one: One) => Promise<unknown>) {
  const took: number[] = []
  const began = performance.now()
  await runEach(
    all,
    async (one) => {
      const tapped = performance.now()
      await tap(one)
      took.push(performance.now() - tapped)
    },
    AT_ONCE
  )
  took.sort((one, other) => one - other)
  if (took.length < all.length) throw new Error(`${all.length - took.length} of ${all.length} went wrong`)
  const aSecond = Math.round((all.length / (performance.now() - began)) * 1000)
  return {
    aSecond,
    note: `p50 ${ms(percentile(took, 0.5))} ms, p99 ${ms(percentile(took, 0.99))} ms, ${AT_ONCE} at once`,
  }
}
