import { useEffect, useState } from 'react'
import type { UnionRow } from '#shared/directory/directory'
import { callApi } from './deskLine'

/** All unions, asked for once for the whole visit, since they hardly ever change. */
let asked: Promise<UnionRow[]> | undefined

/** Makes the next one ask anew: unions were made or renamed here. */
export function forgetUnions(): void {
  asked = undefined
}

export function useUnions(when: boolean) {
  const [unions, setUnions] = useState<UnionRow[]>()

  useEffect(() => {
    if (!when) return
    let over = false
    asked ??= askUnions()
    asked.then((found) => {
      if (found.length === 0) asked = undefined
      if (!over) setUnions(found)
    })
    return () => {
      over = true
    }
  }, [when])

  return {
    unions: unions ?? [],
    waiting: when && !unions,
    nameOf: (id: string) => unions?.find((union) => union.id === id)?.name,
  }
}

async function askUnions(): Promise<UnionRow[]> {
  const found: UnionRow[] = []
  let cursor: string | undefined
  do {
    const answer = await callApi('directory.unions', cursor ? { cursor } : {})
    if (!answer.ok) return []
    found.push(...answer.value.items)
    cursor = answer.value.cursor
  } while (cursor)
  return found
}
