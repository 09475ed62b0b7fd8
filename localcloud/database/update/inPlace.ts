import type { StoredCollection } from '../collection'
import type { DocValue, Fields } from '../values/document'
import type { OwnParts } from './ownParts'

/** How one update of one document changes what is its own in place, and takes that back when it is refused. */
export type InPlace = {
  /** Whether anything was changed in place so far: the document is then another one, though its parts are the same. */
  readonly hasChanged: boolean
  /** Sets a field of a part that is the engine's own; false where a copy has to be made. */
  set(part: Fields, name: string, value: DocValue, root: string): boolean
  made(part: Fields): void
  undo(): void
}

/** What an index is over is never changed in place: it takes the old key out by the old version. */
export function inPlaceOf({ name: collection, indexes }: StoredCollection, parts: OwnParts): InPlace {
  const before: (() => void)[] = []
  return {
    get hasChanged() {
      return before.length > 0
    },
    set(part, name, value, root) {
      if (!parts.has(part) || indexes.some(({ fields }) => fields.some((field) => field.root === root))) return false
      const own = part as Record<string, DocValue>
      const [old] = Object.hasOwn(own, name) ? [own[name] as DocValue] : []
      before.push(() => {
        if (old === undefined) delete own[name]
        else own[name] = old
      })
      own[name] = value
      return true
    },
    made: (part) => parts.add(part, collection),
    undo() {
      for (const restore of before.splice(0).reverse()) restore()
    },
  }
}
