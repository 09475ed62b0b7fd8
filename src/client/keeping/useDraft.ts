import { useEffect, useMemo, useState } from 'react'
import { useClient, useOwner } from '../client'
import { draftBook } from './draftBook'
import type { Shape } from './keptDraft'
import { NOBODY, ownKey } from './owner'

interface DraftOptions {
  /** True when it may be begun before somebody signs in. */
  beforeSignIn?: boolean
}

/** A draft of what somebody types and has not sent yet; it survives a lost network and a closed page, and is theirs alone. */
export function useDraft<Words extends object>(
  key: string,
  shape: Shape<Words>,
  empty: Words,
  { beforeSignIn = false }: DraftOptions = {}
) {
  const { drafts } = useClient()
  const owner = useOwner()
  const own = ownKey(owner, key)
  const before = beforeSignIn && owner !== undefined && owner !== NOBODY ? ownKey(NOBODY, key) : undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: another key is another draft, whatever else is new
  const book = useMemo(() => draftBook({ shelf: drafts, key: own, shape, empty, before }), [drafts, own])
  const [shown, setShown] = useState<{ of: typeof book; words: Words }>()

  useEffect(() => {
    let over = false
    book.recall().then((words) => over || setShown({ of: book, words }))
    return () => {
      over = true
    }
  }, [book])

  const isRecalled = shown?.of === book
  const change = (part: Partial<Words>) => setShown({ of: book, words: book.change(part) })
  return { draft: isRecalled ? shown.words : empty, isRecalled, change, clear: book.clear }
}
