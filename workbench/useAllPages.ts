import { useCallback, useEffect, useRef, useState } from 'react'
import type { Answer, Input } from '#shared/api'
import { callApi } from './callApi'
import { type Load, loadFrom, loading } from './load'
import type { Item, PagedName } from './usePages'

/** The whole of a list that is filtered or counted here; `complete` is false when it was longer than `pages`. */
export interface Whole<Row> {
  items: Row[]
  complete: boolean
}

export function useAllPages<Name extends PagedName>(action: Name, input: Omit<Input<Name>, 'cursor'>, pages = 10) {
  const [load, setLoad] = useState<Load<Whole<Item<Name>>>>(loading)
  const asked = JSON.stringify(input)
  const turn = useRef(0)

  const reload = useCallback(async () => {
    const mine = ++turn.current
    const answer = await askAll(action, JSON.parse(asked) as Input<Name>, pages)
    if (mine !== turn.current) return
    setLoad((before) =>
      loadFrom<Name, Whole<Item<Name>>>(answer, ({ items, cursor }) => ({ items, complete: !cursor }), before)
    )
  }, [action, asked, pages])

  useEffect(() => {
    setLoad(loading)
    reload()
    return () => {
      turn.current += 1
    }
  }, [reload])

  return { load, reload }
}

async function askAll<Name extends PagedName>(action: Name, input: Input<Name>, pages: number): Promise<Answer<Name>> {
  const items: unknown[] = []
  let cursor: string | undefined
  for (let page = 0; page < pages; page += 1) {
    const answer = await callApi(action, cursor ? { ...input, cursor } : input)
    if (!answer.ok) return answer
    items.push(...answer.value.items)
    cursor = answer.value.cursor
    if (!cursor) break
  }
  return { ok: true, value: { items, ...(cursor && { cursor }) } } as Answer<Name>
}
