import type { Store } from '#server/store'
import type { Pace } from './pace'

/** WeChat takes 60 mass calls a minute (docs/wechat.md 1.3). */
const CALLS = 60
/**
 * Length of a window, whenever WeChat's minute begins; the extra second allows for a call that is longer under way than
 * the next.
 */
const WINDOW_MS = 61_000
const TRIES = 20

const ID = 'mass'

/** End of the pause when all calls of the minute are taken; nothing while there is one left. */
export async function findMassPause({ paces }: Store, now: number): Promise<number | undefined> {
  return pauseOf(await paces.find(ID), now)
}

/** Takes one of the minute's calls, which all runs share; answers with the end of the pause when none is left. */
export async function takeMassTurn(store: Store, now: number): Promise<number | undefined> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const pace = await store.paces.find(ID)
    const pause = pauseOf(pace, now)
    if (pause !== undefined) return pause
    if (await write(store, pace, [...recent(pace, now), now])) return undefined
  }
  // Other runs were quicker every time, so that little can be left of the minute.
  return now + 1000
}

async function write({ paces }: Store, pace: Pace | undefined, times: number[]): Promise<boolean> {
  if (!pace) return paces.add({ id: ID, times, rev: 1 })
  return (await paces.change({ _id: ID, rev: pace.rev }, { times, rev: pace.rev + 1 })) === 1
}

function pauseOf(pace: Pace | undefined, now: number): number | undefined {
  const first = recent(pace, now).at(-CALLS)
  return first === undefined ? undefined : first + WINDOW_MS
}

function recent(pace: Pace | undefined, now: number): number[] {
  return (pace?.times ?? []).filter((time) => time > now - WINDOW_MS)
}
