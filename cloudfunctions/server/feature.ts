import type { ThingKind } from '#shared/access/role'
import type { Handlers } from './action'
import type { Files } from './files'
import type { Belongs, NameThings } from './house'
import type { Definitions, Store } from './store'
import type { WechatAccounts } from './wechat/accounts'

/** What a step of a timer gets. It ends before `until`; the next run goes on where it stopped. */
export interface Job {
  store: Store
  wechat: WechatAccounts
  files: Files
  clock: () => number
  holder: string
  until: number
}

/** Running a step twice, or late, changes nothing. */
export type Step = (job: Job) => Promise<unknown>

/** The timers of `cloudbaserc.json`. */
export type TimerName = 'deliver' | 'callbacks' | 'repair' | 'forget' | 'followers'

/** What of a feature's things waits for somebody: see the room `tasks`, which makes these. */
export interface TaskSource {
  kinds: readonly string[]
  /** All that waits by now. */
  list: (store: Store, now: number) => Promise<{ id: string; subject: string }[]>
  /** Writes down what of this thing waits by now; whoever made it wait, or settled it, says so afterwards. */
  note: (store: Store, subject: string) => Promise<void>
}

/** 功能. What one room of the cloud brings, and all that other rooms may know of it. */
export interface Feature {
  actions?: Handlers
  collections?: Definitions
  jobs?: Partial<Record<TimerName, readonly Step[]>>
  tasks?: readonly TaskSource[]
  /** To which larger thing the feature's own things belong. */
  things?: Partial<Record<ThingKind, Belongs>>
  /** What the things in its lines of the log are called. */
  names?: NameThings
}
