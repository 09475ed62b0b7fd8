import type { ThingKind } from '#shared/access/role'
import type { Handlers } from './action'
import type { Entries } from './agenda'
import type { Belongs, NameThings } from './house'
import type { Definitions, Store } from './store'

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
  agenda?: Entries
  tasks?: readonly TaskSource[]
  /** To which larger thing the feature's own things belong. */
  things?: Partial<Record<ThingKind, Belongs>>
  /** What the things in its lines of the log are called. */
  names?: NameThings
}
