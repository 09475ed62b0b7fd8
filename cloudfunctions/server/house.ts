import type { Thing } from '#shared/access/role'
import type { Store } from './store'

/** The thing that an object of a feature belongs to, for example the union of an event. Throws `not_found`. */
export type Belongs = (store: Store, id: string) => Promise<Thing>

/** The names of those of the ids that exist. */
export type NameThings = (store: Store, ids: string[]) => Promise<{ id: string; name: string }[]>

/** What the features know of each other's things without importing each other. */
export interface House {
  /** A thing and everything above it, up to the street. */
  thingsFrom: (store: Store, thing: Thing) => Promise<Thing[]>
  /** What the subjects of an action's lines are called, by the action's name. */
  namesFor: (action: string) => NameThings | undefined
}
