import { useEffect, useMemo, useState } from 'react'
import { useClient } from '../client'
import { draftBook } from './draftBook'
import type { Shape } from './keptDraft'

/** A draft of what somebody types and has not sent yet; it survives a lost network and a closed page. */
export function useDraft<Words extends object>(key: string, shape: Shape<Words>, empty: Words) {
  const { drafts } = useClient()
  const [draft, setDraft] = useState(empty)
  const [isRecalled, setRecalled] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another key is another draft, whatever else is new
  const book = useMemo(() => draftBook({ shelf: drafts, key, shape, empty }), [drafts, key])

  useEffect(() => {
    let over = false
    book.recall().then((words) => {
      if (over) return
      setDraft(words)
      setRecalled(true)
    })
    return () => {
      over = true
    }
  }, [book])

  const change = (part: Partial<Words>) => setDraft(book.change(part))
  return { draft, isRecalled, change, clear: book.clear }
}
