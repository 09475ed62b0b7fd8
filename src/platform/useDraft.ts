import { useEffect, useState } from 'react'
import { forget, recall, remember } from './storage'

/** What somebody has typed and not yet sent; it survives a lost network and a closed page. */
export function useDraft<Draft extends object>(key: string, empty: Draft) {
  const [draft, setDraft] = useState(empty)
  const [isRecalled, setRecalled] = useState(false)

  useEffect(() => {
    recall<Draft>(key).then((kept) => {
      if (kept) setDraft(kept)
      setRecalled(true)
    })
  }, [key])

  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part }
    setDraft(next)
    remember(key, next)
  }

  return { draft, isRecalled, change, clear: () => forget(key) }
}
