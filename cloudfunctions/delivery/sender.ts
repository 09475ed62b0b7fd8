import type { Job } from '#server/job'
import type { MakeCall } from './calls'
import type { RunRefusals } from './runRefusals'

/** What a run sends with: every call to WeChat waits for its turn in `call`. */
export interface Sending extends Job {
  call: MakeCall
  refusals: RunRefusals
}

/** Sends what is due until nothing is left or the time is up. */
interface Part {
  /** Of the whole of it, also whether only what is urgent waits. */
  isDue: (job: Job) => Promise<boolean>
  send: (sending: Sending) => Promise<unknown>
}

/** 发信的. What a feature has to send; its `urgent` part goes before everything else, whoever waits. */
export interface Sender extends Part {
  urgent?: Part
  /** When the first of what waits is due, or was. */
  nextAt: (job: Job) => Promise<number | undefined>
}

declare module '#server/feature' {
  interface Feature {
    /** What goes out over WeChat, in turn with the other features. */
    senders?: readonly Sender[]
  }
}
