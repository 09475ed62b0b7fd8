import type { DocValue, Fields } from '../values/document'
import { isFields } from '../values/isFields'

/**
 * The wide objects that updates made and nobody else has seen. The next update changes these in place: a copy of
 * thousands of fields would cost more than all the rest of it. Whatever is handed out is copied again by the update after.
 */
export type OwnParts = {
  has(part: Fields): boolean
  /** Notes a copy that an update of this collection has just made; a narrow one is not worth it. */
  add(part: Fields, collection: string): void
  /** These values leave the engine and must stay as they are; those of a collection without such parts hold none. */
  handOut<Values extends readonly DocValue[]>(values: Values, collection?: string): Values
  /** All documents are kept by somebody as they are now. */
  handOutAll(): void
}

/** Fields from which on a copy costs more than it is worth. */
const WIDE = 128

export function ownParts(): OwnParts {
  let own = new WeakSet<object>()
  const collections = new Set<string>()

  const giveAway = (value: DocValue | undefined): void => {
    if (Array.isArray(value)) for (const each of value) giveAway(each)
    else if (isFields(value)) {
      own.delete(value)
      for (const field in value) giveAway(value[field])
    }
  }

  return {
    has: (part) => own.has(part),
    add(part, collection) {
      if (!isWide(part)) return
      own.add(part)
      collections.add(collection)
    },
    handOut(values, collection) {
      if (collection === undefined ? collections.size > 0 : collections.has(collection))
        for (const value of values) giveAway(value)
      return values
    },
    handOutAll() {
      own = new WeakSet()
      collections.clear()
    },
  }
}

function isWide(part: Fields): boolean {
  let fields = 0
  for (const _field in part) if (++fields > WIDE) return true
  return false
}
