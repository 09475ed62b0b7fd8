import { useMemo, useState } from 'react'
import type { Input, ReadingName, Value } from '#shared/api'
import type { Page } from '#shared/page'
import { useClient } from '../client'
import { useLive } from '../liveValue'
import { type AskPage, askFirst, askPages, inOne } from './askPages'
import type { Answered, Load } from './load'
import type { AskOptions } from './useAsk'
import { useLoad, type View } from './useLoad'

/** The actions that answer page by page. */
export type PagedName = { [Name in ReadingName]: Value<Name> extends Page<unknown> ? Name : never }[ReadingName]
export type Item<Name extends PagedName> = Value<Name>['items'][number]
export type More = 'none' | 'waiting' | 'loading' | 'failed'

interface PagesOptions extends AskOptions {
  /** So many pages are asked for in a row, for a list that is filtered or counted here. */
  atOnce?: number
}

/** What such a list is on the screen. */
export interface Paged<Row> {
  load: Load<Page<Row>>
  /** Everything that is shown, anew: after a deed. */
  reload: () => Promise<void>
  /** The beginning anew, so that nobody loses their place: to see what is new. */
  refresh: () => Promise<void>
  more: More
  loadMore: () => Promise<void>
}

/** A list that grows at its end. */
export function usePages<Name extends PagedName>(
  action: Name,
  input: Omit<Input<Name>, 'cursor'>,
  { keepAs, when, atOnce = 1 }: PagesOptions = {}
): Paged<Item<Name>> {
  const { askApi, session, views } = useClient()
  const ask: AskPage<Item<Name>> = (cursor) => askApi(action, { ...input, ...(cursor && { cursor }) } as Input<Name>)
  const { load, reload, again, replace } = useLoad<Page<Item<Name>>[]>({
    about: JSON.stringify([action, input, keepAs, useLive(session)]),
    ask: (shown) => askPages(ask, Math.max(shown?.length ?? 0, atOnce)),
    when,
    view: keepAs ? firstPageOf<Item<Name>>(views?.of(keepAs)) : undefined,
  })
  const { more, loadMore } = useMore(load, (cursor) => askPages(ask, atOnce, cursor), replace)
  const shown = useMemo(() => (load.kind === 'ready' ? { ...load, value: inOne(load.value) } : load), [load])
  return { load: shown, reload, refresh: () => again((before) => askFirst(ask, before)), more, loadMore }
}

type AskMore<Row> = (cursor: string) => Promise<Answered<Page<Row>[]>>
type Replace<Row> = (before: Page<Row>[], next: Page<Row>[]) => void

/** The end of such a list. Behind a page of another day its rows would not follow, so nothing is asked there. */
function useMore<Row>(load: Load<Page<Row>[]>, ask: AskMore<Row>, replace: Replace<Row>) {
  const [trying, setTrying] = useState<{ after: Page<Row>[]; how: 'loading' | 'failed' }>()
  const pages = load.kind === 'ready' && !load.stale ? load.value : undefined
  const cursor = pages?.at(-1)?.cursor
  const how = trying && trying.after === pages ? trying.how : 'waiting'

  const loadMore = async () => {
    if (!pages || !cursor || how === 'loading') return
    setTrying({ after: pages, how: 'loading' })
    const answer = await ask(cursor)
    if (!answer.ok) return setTrying({ after: pages, how: 'failed' })
    replace(pages, [...pages, ...answer.value])
  }

  const more: More = cursor ? how : 'none'
  return { more, loadMore }
}

/** Without a network the beginning of a list is enough. */
function firstPageOf<Row>(view: View<Page<Row>> | undefined): View<Page<Row>[]> | undefined {
  if (!view) return undefined
  return {
    read: async () => {
      const first = await view.read()
      return first && [first]
    },
    write: async ([first]) => {
      if (first) await view.write(first)
    },
  }
}
