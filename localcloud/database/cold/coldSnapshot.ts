import { failed } from '../DatabaseError'
import { readText } from '../text/readText'
import { storedText } from '../text/storedText'
import type { Doc } from '../values/document'

/** Documents of one instant, read in the order of their ids, which are compared as bytes. */
export type ColdSnapshot = Iterable<Doc> & {
  /** Told before a document changes; `body` is its text until now, if it exists. */
  keep(id: string, body: string | undefined): void
}

type Row = { readonly id: ArrayBuffer; readonly body: ArrayBuffer }

/** Characters of earlier versions that a reader may make us keep. */
const MOST_KEPT = 256 * 1024 * 1024

export function coldSnapshot(pageAfter: (id: string) => Row[], onEnd: () => void): ColdSnapshot {
  const earlier = new Map<string, string | undefined>()
  let last = ''
  let characters = 0
  let isOver = false

  const end = () => {
    isOver = true
    onEnd()
  }

  return {
    keep(id, body) {
      if (isOver || earlier.has(id) || !isBehind(id, last)) return
      earlier.set(id, body)
      characters += body?.length ?? 0
      if (characters > MOST_KEPT) end()
    },
    *[Symbol.iterator]() {
      try {
        for (let rows = pageAfter(last); rows.length > 0; rows = pageAfter(last)) {
          if (isOver) throw failed('Too much was changed while everything was being read.')
          const page = rows.map(({ id, body }) => ({ id: storedText(id), body }))
          last = page.at(-1)?.id ?? last
          // Of a page in hand no change is told any more, and those changed before come at the end.
          const unchanged = page.filter(({ id }) => !earlier.has(id))
          for (const { body } of unchanged) yield readText(storedText(body)) as Doc
        }
        for (const body of earlier.values()) if (body !== undefined) yield readText(body) as Doc
      } finally {
        end()
      }
    },
  }
}

function isBehind(id: string, last: string): boolean {
  return last === '' || Buffer.compare(Buffer.from(id), Buffer.from(last)) > 0
}
