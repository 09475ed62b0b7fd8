import { useEffect, useState } from 'react'
import { storage } from '#platform/storage'

/** Whom this phone follows in a competition, by number; undefined for nobody, and as long as that is looked up. */
export function useFollowed(competitionId: string) {
  const [no, setNo] = useState<number>()
  const key = `followed:${competitionId}`
  useEffect(() => {
    storage.get(key).then((kept) => {
      if (typeof kept === 'number') setNo(kept)
    })
  }, [key])
  const follow = (next: number | undefined) => {
    setNo(next)
    if (next === undefined) storage.drop(key)
    else storage.put(key, next)
  }
  return { no, follow }
}
