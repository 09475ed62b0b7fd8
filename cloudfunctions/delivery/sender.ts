import type { Job } from '#server/job'
import type { MakeCall } from './calls'
import type { RunRefusals } from './runRefusals'

/** What a run sends with; every call to WeChat waits in `call` for its turn. */
export interface Sending extends Job {
  call: MakeCall
  refusals: RunRefusals
}

/** Part of a sender's work: sends what is due until nothing is left or the time is up. */
interface Part {
  /** Whether something is due; for the whole sender, also when only something urgent is. */
  isDue: (job: Job) => Promise<boolean>
  send: (sending: Sending) => Promise<unknown>
}

/** 发信的. The work of a feature that sends; its `urgent` part goes before everything else, of all features. */
export interface Sender extends Part {
  urgent?: Part
  /** Time at which the earliest of what waits is due; may lie in the past. */
  nextAt: (job: Job) => Promise<number | undefined>
}

declare module '#server/feature' {
  interface Feature {
    /** What the feature sends over WeChat, in turn with the other features. */
    senders?: readonly Sender[]
  }
}
