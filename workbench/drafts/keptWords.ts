import { keepText } from '#client/keeping/keepText'
import { type Kept, readDraft, type Shape, wrapDraft } from '#client/keeping/keptDraft'

interface Shelf<Words> {
  read: () => Kept<Words> | undefined
  /** Keeps the words; false when the browser has no room or forbids it. */
  keep: (kept: Kept<Words>) => boolean
  forget: () => void
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** The place on this computer for one person's words on one thing. Stored words are checked like any input. */
export function wordShelf<Words>(store: Store, key: string, shape: Shape<Words>): Shelf<Words> {
  return {
    read: () => readDraft(shape, parse(store.getItem(key))),
    keep: (kept) => keepText(store, key, JSON.stringify(wrapDraft(shape, kept))),
    forget: () => store.removeItem(key),
  }
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return undefined
  }
}
