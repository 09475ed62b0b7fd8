import { useCallback, useEffect, useRef, useState } from 'react'
import type { ActionName, Input, Value } from '#shared/api'
import type { Page } from '#shared/page'
import { callApi } from './callApi'
import { type Load, loadFrom, loading } from './load'

/** The actions that answer page by page. */
export type PagedName = { [Name in ActionName]: Value<Name> extends Page<unknown> ? Name : never }[ActionName]
export type Item<Name extends PagedName> = Value<Name>['items'][number]
/** What such a list is on the screen. */
export interface Paged<Row> {
  load: Load<Page<Row>>
  reload: () => Promise<void>
  more: More
  loadMore: () => Promise<void>
}

export type More = 'none' | 'waiting' | 'loading' | 'failed'

/** A list that grows at its end. */
export function usePages<Name extends PagedName>(action: Name, input: Omit<Input<Name>, 'cursor'>): Paged<Item<Name>> {
  const [load, setLoad] = useState<Load<Page<Item<Name>>>>(loading)
  const [more, setMore] = useState<More>('none')
  const asked = JSON.stringify(input)
  const turn = useRef(0)

  const reload = useCallback(async () => {
    const mine = ++turn.current
    const answer = await callApi(action, JSON.parse(asked) as Input<Name>)
    if (mine !== turn.current) return
    setLoad((before) => loadFrom<Name, Page<Item<Name>>>(answer, (value) => value, before))
    if (answer.ok) setMore(answer.value.cursor ? 'waiting' : 'none')
  }, [action, asked])

  const loadMore = useCallback(async () => {
    if (load.kind !== 'ready' || !load.value.cursor || more === 'loading' || more === 'none') return
    const mine = turn.current
    setMore('loading')
    const answer = await callApi(action, { ...JSON.parse(asked), cursor: load.value.cursor } as Input<Name>)
    if (mine !== turn.current) return
    if (!answer.ok) return setMore('failed')
    setLoad({ kind: 'ready', value: append(load.value, answer.value), stale: false })
    setMore(answer.value.cursor ? 'waiting' : 'none')
  }, [action, asked, load, more])

  useEffect(() => {
    setLoad(loading)
    reload()
    return () => {
      turn.current += 1
    }
  }, [reload])

  return { load, reload, more, loadMore }
}

function append<Row>(shown: Page<Row>, next: Page<Row>): Page<Row> {
  return { ...next, items: [...shown.items, ...next.items] }
}
