import * as v from 'valibot'
import { useDraft } from './useDraft'

const WORDS = { schema: v.object({ words: v.string() }), version: 1 }

/** Words that were typed and not sent yet. */
export function useWords(key: string) {
  const { draft, change, clear } = useDraft(key, WORDS, { words: '' })
  return { words: draft.words, write: (words: string) => change({ words }), clear }
}
