import { useMemo, useState } from 'react'
import type { Input, ReadingName, Value } from '#shared/api'
import type { Page } from '#shared/page'
import { useClient } from '../client'
import { useLive } from '../liveValue'
import { type AskPage, askFirst, askPages, inOne } from './askPages'
import type { Answered, Load } from './load'
import type { AskOptions } from './useAsk'
import { useLoad, type View } from './useLoad'

/** Names of the actions that answer page by page. */
export type PagedName = { [Name in ReadingName]: Value<Name> extends Page<unknown> ? Name : never }[ReadingName]
export type Item<Name extends PagedName> = Value<Name>['items'][number]
export type More = 'none' | 'waiting' | 'loading' | 'failed'

interface PagesOptions extends AskOptions {
  /** Number of pages asked for in a row, for a list that is filtered or counted on the client; 1 if not given. */
  atOnce?: number
}

/** A list that is loaded page by page, as a screen sees it. */
export interface Paged<Row> {
  load: Load<Page<Row>>
  /** Asks for all shown pages again, after a deed. */
  reload: () => Promise<void>
  /** Asks for the first page again, so that new rows appear and nobody loses their place. */
  refresh: () => Promise<void>
  more: More
  loadMore: () => Promise<void>
}

/** A list of the cloud that grows at its end, one page of its action after another. */
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

/** The way to the next page. A kept answer of another day does not fit to new pages, so behind it none is asked for. */
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

/** The kept answer of a list is its first page alone: enough without a network. */
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
