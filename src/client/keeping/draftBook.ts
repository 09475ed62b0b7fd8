import { readDraft, type Shape, wrapDraft } from './keptDraft'
import type { StoragePlace } from './storagePlace'

/** The place where drafts are kept, and the way out when there is no room for one. */
export interface DraftShelf {
  place: StoragePlace
  /** Deletes something that matters less than a draft; false when there is nothing left to delete. */
  makeRoom: () => Promise<boolean>
  sayNoRoom: () => void
}

interface Book<Words> {
  shelf: DraftShelf | undefined
  key: string
  shape: Shape<Words>
  empty: Words
  /** Key of the same draft begun before anybody was signed in; whoever signs in goes on with it. */
  before?: string | undefined
}

/** A draft on one key. Each change builds on the last one, even if it comes from an older screen. */
export function draftBook<Words extends object>({ shelf, key, shape, empty, before }: Book<Words>) {
  let words = empty
  let isTouched = false
  let isSaid = false
  let last: Promise<void> = Promise.resolve()

  async function keep(kept: Words) {
    if (!shelf) return
    const draft = wrapDraft(shape, { words: kept, at: Date.now() })
    let isKept = await shelf.place.put(key, draft)
    while (!isKept && (await shelf.makeRoom())) isKept = await shelf.place.put(key, draft)
    if (!isKept && !isSaid) shelf.sayNoRoom()
    isSaid = !isKept
  }

  async function find(under: string) {
    return readDraft(shape, await shelf?.place.get(under))
  }

  /** Moves a draft to the own key, so that nobody else goes on with it. */
  async function takeOver(under: string) {
    const found = await find(under)
    if (!found) return undefined
    await inTurn(() => keep(found.words))
    await shelf?.place.drop(under)
    return found
  }

  /** Queues writes, so that they reach the phone in the order in which they were made. */
  function inTurn(write: () => Promise<void> | undefined): Promise<void> {
    last = last.then(write)
    return last
  }

  return {
    async recall(): Promise<Words> {
      const found = (await find(key)) ?? (before === undefined ? undefined : await takeOver(before))
      if (found && !isTouched) words = found.words
      return words
    },
    change(part: Partial<Words>): Words {
      isTouched = true
      words = { ...words, ...part }
      const kept = words
      inTurn(() => keep(kept))
      return words
    },
    clear: () => inTurn(() => shelf?.place.drop(key)),
    /** Resolves when everything is written. */
    settled: () => last,
  }
}
