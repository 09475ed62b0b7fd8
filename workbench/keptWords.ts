import * as v from 'valibot'

/** What somebody typed and no server has yet, with the version it was typed upon. */
export interface Kept<Words> {
  words: Words
  rev?: number | undefined
  /** Of a thing that is begun: its name until the cloud has it. */
  newKey?: string | undefined
  at: number
}

interface Shelf<Words> {
  read: () => Kept<Words> | undefined
  /** False when the browser has no room or forbids it. */
  keep: (kept: Kept<Words>) => boolean
  forget: () => void
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** A shelf of this computer for one person's words on one thing. What lies there is checked like any input. */
export function wordShelf<Words>(store: Store, key: string, schema: v.GenericSchema<unknown, Words>): Shelf<Words> {
  const KeptSchema = v.object({
    words: schema,
    rev: v.optional(v.number()),
    newKey: v.optional(v.string()),
    at: v.number(),
  })
  return {
    read() {
      const checked = v.safeParse(KeptSchema, parse(store.getItem(key)))
      return checked.success ? checked.output : undefined
    },
    keep(kept) {
      try {
        store.setItem(key, JSON.stringify(kept))
        return true
      } catch {
        return false
      }
    },
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
