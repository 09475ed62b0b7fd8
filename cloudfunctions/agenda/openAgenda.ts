import { setTimeout as sleep } from 'node:timers/promises'
import type { AgendaName, Entries } from '#server/agenda'
import type { Job } from '#server/job'
import { _ } from '#server/store/command'
import type { AgendaRow } from './agendaRow'
import { runRow } from './runRow'
import { stepsOf } from './steps'
import { A_NAP_MS, fullMinute } from './times'

/** What is looked at of what is due; the next look comes as soon as one of them has run, or something else is due. */
const A_LOOK = 50

/** In time for the function's limit; what is left is due at once for the next run. */
const A_RUN_MS = 40_000

type Running = Omit<Job, 'until'>

/** 翻日程. What one call of the timers' function does with the rows that are due. */
export function openAgenda(entries: Entries, job: Running) {
  const { store, clock } = job
  const running = new Map<string, Promise<void>>()
  const waking = new Set<Promise<unknown>>()
  /** What could not be taken or given back: it is left to the next call, or this one would try without a pause. */
  const lost = new Set<string>()

  /** What is due before the next full minute; what another run has, once that may have been killed. */
  const look = async (): Promise<AgendaRow[]> => {
    await Promise.all(waking)
    const now = clock()
    const end = fullMinute(now + 1)
    const rows = await store.agenda.list({ where: { at: _.lt(end) }, order: ['at', 'asc'], limit: A_LOOK })
    return rows
      .filter(({ id, heldUntil }) => heldUntil < end && !running.has(id) && !lost.has(id))
      .map((row) => ({ ...row, at: Math.max(row.at, row.heldUntil) }))
      .sort((one, other) => one.at - other.at)
  }

  /** Makes a row due; one that nobody has written stays away. */
  const wake = (row: string): void => {
    const woken = store.agenda.change({ _id: row, at: _.gt(clock()) }, { at: clock(), rev: _.inc(1) })
    const done: Promise<unknown> = woken.catch((error) => console.error(error)).finally(() => waking.delete(done))
    waking.add(done)
  }

  const start = (row: AgendaRow, until: number): void => {
    const run = runRow(entries, row, { ...job, until })
      .then((isOurs) => {
        if (isOurs) for (const follower of followersOf(entries, row.name)) wake(follower)
      })
      .catch((error) => {
        lost.add(row.id)
        console.error(error)
      })
      .finally(() => running.delete(row.id))
    running.set(row.id, run)
  }

  /** Runs what is due, side by side, until nothing is or the time is up; answers when something will be before the next minute. */
  const runDue = async (): Promise<number | undefined> => {
    const until = clock() + A_RUN_MS
    for (;;) {
      const rows = await look()
      const now = clock()
      const mayStart = now < until
      for (const row of rows) if (mayStart && row.at <= now) start(row, until)
      if (running.size === 0) return rows[0]?.at
      const coming = rows.find(({ at }) => at > now)?.at ?? Number.POSITIVE_INFINITY
      await Promise.race([...running.values(), ...(mayStart ? [nap(coming - now)] : [])])
    }
  }

  return {
    ...{ store, clock, wake, runDue },

    /** Runs what somebody has left, and whatever else is due by then; answers whether something is left before the next minute. */
    async runWoken(row: string): Promise<boolean> {
      wake(row)
      return (await runDue()) !== undefined
    },
  }
}

/** What runs for long keeps nothing else from its second. */
function nap(ms: number): Promise<unknown> {
  return sleep(Math.min(A_NAP_MS, ms), undefined, { ref: false })
}

export type Agenda = ReturnType<typeof openAgenda>

function followersOf(entries: Entries, name: AgendaName): AgendaName[] {
  return stepsOf(entries).flatMap(([follower, { after }]) => (after?.includes(name) ? follower : []))
}
