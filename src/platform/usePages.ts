import { useState } from 'react'
import type { Input, ReadingName, Value } from '#shared/api'
import type { Page } from '#shared/page'
import { askApi } from './callApi'
import type { Load } from './load'
import { type CallOptions, useCall } from './useCall'

/** The actions that answer page by page. */
type PagedName = { [Name in ReadingName]: Value<Name> extends Page<unknown> ? Name : never }[ReadingName]
type Item<Name extends PagedName> = Value<Name>['items'][number]
type Asked<Name extends PagedName> = Omit<Input<Name>, 'cursor'>
type More = 'none' | 'waiting' | 'loading' | 'failed'

/** What follows the first page, for as long as that page ends at the same row. */
interface Rest<Row> extends Page<Row> {
  asked: string
  after: string
}

/** A list that grows at its end. Asking for the first page anew keeps the rest, so that nobody loses their place. */
export function usePages<Name extends PagedName>(action: Name, input: Asked<Name>, options: CallOptions = {}) {
  const { load: first, reload } = useCall(action, input as Input<Name>, options)
  const [rest, setRest] = useState<Rest<Item<Name>>>()
  const [trying, setTrying] = useState<'loading' | 'failed'>()
  const asked = JSON.stringify(input)
  const after = first.kind === 'ready' && !first.stale ? first.value.cursor : undefined
  const shown = rest && rest.asked === asked && rest.after === after ? rest : undefined
  const cursor = shown ? shown.cursor : after

  const loadMore = async () => {
    if (!after || !cursor || trying === 'loading') return
    setTrying('loading')
    const answer = await askApi(action, { ...input, cursor } as Input<Name>)
    setTrying(answer.ok ? undefined : 'failed')
    if (answer.ok) setRest({ ...answer.value, asked, after, items: [...(shown?.items ?? []), ...answer.value.items] })
  }

  const more: More = cursor ? (trying ?? 'waiting') : 'none'
  return { load: withRest<Item<Name>>(first as Load<Page<Item<Name>>>, shown), reload, more, loadMore }
}

function withRest<Row>(first: Load<Page<Row>>, rest: Page<Row> | undefined): Load<Page<Row>> {
  if (first.kind !== 'ready' || !rest) return first
  return { ...first, value: { items: [...first.value.items, ...rest.items] } }
}
