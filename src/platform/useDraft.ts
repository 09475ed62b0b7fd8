import { useEffect, useState } from 'react'
import { forget, recall, remember } from './storage'

/** What somebody has typed and not yet sent; it survives a lost network and a closed page. */
export function useDraft<Draft extends object>(key: string, empty: Draft) {
  const [draft, setDraft] = useState(empty)

  useEffect(() => {
    recall<Draft>(key).then((kept) => kept && setDraft(kept))
  }, [key])

  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part }
    setDraft(next)
    remember(key, next)
  }

  return { draft, change, clear: () => forget(key) }
}
