import type { Job } from './job'
import type { Store } from './store'

/** What the agenda holds, by name; each feature adds its own beside what it registers. */
export interface AgendaNames {
  /** What the features know of and the agenda does not. */
  'agenda.repair': true
  /** Whoever waits for the next second at which something is due. */
  'agenda.watch': true
}

export type AgendaName = keyof AgendaNames

/** An hour and a minute in Beijing, such as 03:30. */
type NightTime = `${number}:${number}`

/**
 * 步骤. Looks after all of one kind: when something woke it, at the moment that its last look named, and every so often
 * (ms, or once a night). Running it twice, or late, changes nothing; it ends before `job.until`.
 */
export interface Step {
  /** Answers when it has something to do next, as far as it can tell. */
  run: (job: Job) => Promise<number | undefined>
  every: number | NightTime
  /** Looks after each of these has run, too. */
  after?: readonly AgendaName[]
}

/** What is to happen to one thing, and when. */
export interface Due {
  subject: string
  at: number
}

/** 到点的事. Happens to one thing at its time. It looks at the thing itself: a row of the agenda may be early, or too many. */
export interface Deed {
  /** Answers when the thing is to be looked at again; nothing when that is over. */
  run: (job: Job, subject: string) => Promise<number | undefined>
  /** All that is to come by now, for what a crash or an older version has not put down. */
  all: (store: Store) => Promise<Due[]>
}

export type Entry = Step | Deed

/** 日程. What a feature registers. */
export type Entries = Partial<Record<AgendaName, Entry>>
