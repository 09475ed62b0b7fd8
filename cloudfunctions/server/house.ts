import { THE_STREET, type Thing } from '#shared/access/role'
import type { Feature } from './feature'
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

/** No thing of the union lies deeper: an entry of an event of a union of a community of the street. */
const DEEPEST = 6

export function openHouse(features: readonly Feature[]): House {
  const belonging = Object.assign({}, ...features.map(({ things }) => things)) as Feature['things']
  const namedBy = new Map(
    features.flatMap(({ actions = {}, names }) => Object.keys(actions).map((action) => [action, names] as const))
  )

  return {
    async thingsFrom(store, thing) {
      const things = [thing]
      for (let last = thing; last.kind !== 'street' && things.length < DEEPEST; ) {
        last = (await belonging?.[last.kind]?.(store, last.id)) ?? THE_STREET
        things.push(last)
      }
      return things
    },
    namesFor: (action) => namedBy.get(action),
  }
}
