import { useCallback, useEffect, useRef, useState } from 'react'
import type { ActionName, Input, Value } from '#shared/api'
import type { Page } from '#shared/page'
import { callApi } from './callApi'
import { useLive } from './liveValue'
import { type Load, loadFrom, loading } from './load'
import { sessionToken } from './session'
import { recall, remember } from './storage'

/** The actions that answer page by page. */
type PagedName = { [Name in ActionName]: Value<Name> extends Page<unknown> ? Name : never }[ActionName]
type Item<Name extends PagedName> = Value<Name>['items'][number]
type Asked<Name extends PagedName> = Omit<Input<Name>, 'cursor'>
type More = 'none' | 'waiting' | 'loading' | 'failed'

interface Options {
  keepAs?: string
}

/** A list that grows at its end. The first page is kept for times without a network. */
export function usePages<Name extends PagedName>(action: Name, input: Asked<Name>, { keepAs }: Options = {}) {
  const [load, setLoad] = useState<Load<Page<Item<Name>>>>(loading)
  const [more, setMore] = useState<More>('none')
  const token = useLive(sessionToken)
  const asked = JSON.stringify(input)
  const turn = useRef(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new session asks anew
  const reload = useCallback(async () => {
    const mine = ++turn.current
    const answer = await callApi(action, JSON.parse(asked) as Input<Name>)
    const kept = keepAs && !answer.ok ? await recall<Value<Name>>(keepAs) : undefined
    if (mine !== turn.current) return
    const first = loadFrom(answer, kept)
    setLoad(first)
    setMore(first.kind === 'ready' && !first.stale && first.value.cursor ? 'waiting' : 'none')
    if (answer.ok && keepAs) await remember(keepAs, answer.value)
  }, [action, asked, keepAs, token])

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
  }, [reload])

  return { load, reload, more, loadMore }
}

function append<Row>(shown: Page<Row>, next: Page<Row>): Page<Row> {
  return { ...next, items: [...shown.items, ...next.items] }
}
