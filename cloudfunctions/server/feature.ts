import type { ThingKind } from '#shared/access/role'
import type { Handlers } from './action'
import type { Entries } from './agenda'
import type { Belongs, CaseSubject, NameThings, RowHoldings } from './house'
import type { Leaver } from './retention/leaver'
import type { OwnSource } from './retention/ownData'
import type { Definitions, Store } from './store'

/** Source of tasks: how a feature's things wait for people. The room `tasks` makes these. */
export interface TaskSource {
  kinds: readonly string[]
  /** All tasks that wait by now. */
  list: (store: Store, now: number) => Promise<{ id: string; subject: string }[]>
  /** Writes down the tasks of one thing; the use case that made it wait, or settled it, calls this afterwards. */
  note: (store: Store, subject: string) => Promise<void>
}

/** 功能. What one room of the cloud contributes, and all that other rooms may know of it. */
export interface Feature {
  actions?: Handlers
  collections?: Definitions
  agenda?: Entries
  tasks?: readonly TaskSource[]
  /** The larger thing to which each of the feature's own things belongs. */
  things?: Partial<Record<ThingKind, Belongs>>
  leaver?: Leaver
  /** What it keeps about somebody, for themselves. */
  own?: OwnSource
  /** What of the feature somebody can say something of, by kind. */
  caseSubjects?: Record<string, CaseSubject>
  /** Places of a row of the roster in what the feature runs. */
  holdings?: RowHoldings
  /** Names of the things in the feature's lines of the log. */
  names?: NameThings
  /** Names that are changed by hand: a line keeps the one its thing had when the deed was done. */
  namesThen?: NameThings
}
