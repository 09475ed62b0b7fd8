import type { Store } from '#server/store'

/** The same store for a use case that is overtaken: a colleague acts just before its first change of a place book. */
export function interruptedBy(colleague: () => Promise<unknown>, store: Store): Store {
  let isFirst = true
  const change: Store['places']['change'] = async (where, changes) => {
    if (isFirst) {
      isFirst = false
      await colleague()
    }
    return store.places.change(where, changes)
  }
  return { ...store, places: { ...store.places, change } }
}
