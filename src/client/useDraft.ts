import { useEffect, useState } from 'react'
import { useClient } from './client'
import { draftBook } from './draftBook'
import type { Shape } from './keptDraft'

/** What somebody has typed and not yet sent; it survives a lost network and a closed page. */
export function useDraft<Words extends object>(key: string, shape: Shape<Words>, empty: Words) {
  const { drafts } = useClient()
  const [draft, setDraft] = useState(empty)
  const [isRecalled, setRecalled] = useState(false)
  const [book] = useState(() => draftBook({ shelf: drafts, key, shape, empty }))

  useEffect(() => {
    book.recall().then((words) => {
      setDraft(words)
      setRecalled(true)
    })
  }, [book])

  const change = (part: Partial<Words>) => setDraft(book.change(part))
  return { draft, isRecalled, change, clear: book.clear }
}
