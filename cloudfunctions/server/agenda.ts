import type { Job } from './job'
import type { Store } from './store'

/** Names of the entries of the agenda; each feature adds its own beside what it registers. */
export interface AgendaNames {
  /** Compares the agenda with what the features know of, and writes what is missing. */
  'agenda.repair': true
  /** Waits for the next second at which something is due. */
  'agenda.watch': true
}

export type AgendaName = keyof AgendaNames

/** Hour and minute in Beijing, such as 03:30. */
type NightTime = `${number}:${number}`

/**
 * 步骤. Looks after everything of one kind: when something woke it, at the moment that its last look named, and every so
 * often (ms, or once a night). Running it twice, or late, changes nothing; it ends before `job.until`.
 */
export interface Step {
  /** Answers with the time at which it has something to do next, as far as it can tell. */
  run: (job: Job) => Promise<number | undefined>
  every: number | NightTime
  /** Runs also after each of these has run. */
  after?: readonly AgendaName[]
}

/** One thing for which a deed is due, and when. */
export interface Due {
  subject: string
  at: number
}

/**
 * 到点的事. Happens to one thing at its time. It looks at the thing itself, since a row of the agenda may be early, or
 * superfluous.
 */
export interface Deed {
  /** Answers with the time at which the thing is to be looked at again; nothing when there is no more to do. */
  run: (job: Job, subject: string) => Promise<number | undefined>
  /** Every deed that is still to come, for the repair after a crash and for data of an older version. */
  all: (store: Store) => Promise<Due[]>
}

export type Entry = Step | Deed

/** 日程. Entries of the agenda that a feature registers. */
export type Entries = Partial<Record<AgendaName, Entry>>
