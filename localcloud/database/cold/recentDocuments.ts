import type { Doc } from '../values/document'

/** Parsed documents that were used lately, up to so many characters of their text. */
export type RecentDocuments = {
  get(key: string): Doc | undefined
  keep(key: string, document: Doc, length: number): void
  drop(key: string): void
  clear(): void
}

export function recentDocuments(mostCharacters: number): RecentDocuments {
  const kept = new Map<string, { document: Doc; length: number }>()
  let characters = 0
  const drop = (key: string) => {
    characters -= kept.get(key)?.length ?? 0
    kept.delete(key)
  }
  return {
    get(key) {
      const found = kept.get(key)
      if (!found) return undefined
      // The last of a Map is the one that was used last.
      kept.delete(key)
      kept.set(key, found)
      return found.document
    },
    keep(key, document, length) {
      drop(key)
      kept.set(key, { document, length })
      characters += length
      for (const oldest of kept.keys()) {
        if (characters <= mostCharacters) return
        drop(oldest)
      }
    },
    drop,
    clear() {
      kept.clear()
      characters = 0
    },
  }
}
