import { setTimeout as pause } from 'node:timers/promises'

/** Calls for one row that come closer than this are one call, made at its end. */
const APART_MS = 200

/** What a call needs to be on its way before the platform may put the process to sleep (docs/cloud.md 3). */
const ON_ITS_WAY_MS = 50

/** 叫人. Calls the timers' function for what was left, and does not wait for what it does there. */
export function openWaker(call: (row: string) => Promise<unknown>) {
  /** Until when a row needs no further call, and whether one was asked for since. */
  const resting = new Map<string, { again: boolean }>()
  let lastCall = Number.NEGATIVE_INFINITY

  const make = (row: string) => {
    const rest = { again: false }
    resting.set(row, rest)
    lastCall = Date.now()
    call(row).catch((error) => console.error(`Nobody was woken for ${row}:`, error))
    setTimeout(() => {
      resting.delete(row)
      if (rest.again) make(row)
    }, APART_MS).unref()
  }

  return {
    wake(row: string): void {
      const rest = resting.get(row)
      if (rest) rest.again = true
      else make(row)
    },

    /** Settles once the last call has had time to leave. */
    async onItsWay(): Promise<void> {
      const left = lastCall + ON_ITS_WAY_MS - Date.now()
      if (left > 0) await pause(left)
    },
  }
}
