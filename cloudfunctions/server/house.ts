import type { Thing } from '#shared/access/role'
import type { Store } from './store'

/** Finds the thing that a feature's object belongs to, for example the union of an event. Throws `not_found`. */
export type Belongs = (store: Store, id: string) => Promise<Thing>

/** Finds the names of those ids that exist. */
export type NameThings = (store: Store, ids: string[]) => Promise<{ id: string; name: string }[]>

/** What the features know of each other's things, without importing each other. */
export interface House {
  /** A thing and everything above it, up to the street. */
  thingsFrom: (store: Store, thing: Thing) => Promise<Thing[]>
  /** Finds names for the subjects of an action's lines in the log. */
  namesFor: (action: string) => NameThings | undefined
}
