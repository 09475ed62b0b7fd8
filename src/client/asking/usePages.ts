import { useMemo, useState } from 'react'
import type { Input, ReadingName, Value } from '#shared/api'
import type { Page } from '#shared/page'
import { type Client, useClient, useOwner } from '../client'
import { ownerOf, ownKey } from '../keeping/owner'
import { useLive } from '../liveValue'
import { type AskPage, askFirst, askPages, inOne, isFull } from './askPages'
import type { Answered, Load } from './load'
import type { AskOptions } from './useAsk'
import { useLoad, type View } from './useLoad'

/** Names of the actions that answer page by page. */
export type PagedName = { [Name in ReadingName]: Value<Name> extends Page<unknown> ? Name : never }[ReadingName]
export type Item<Name extends PagedName> = Value<Name>['items'][number]
/** What comes behind the rows; `full` says that a tap shows the next ones in place of these. */
export type More = 'none' | 'waiting' | 'loading' | 'failed' | 'full'

interface PagesOptions extends AskOptions {
  /** Number of pages asked for in a row, for a list that is filtered or counted on the client; 1 if not given. */
  atOnce?: number
  /** The selector of a list that does not begin the screen, to which a turned list goes back. */
  anchor?: string
}

/** A list that is loaded page by page, as a screen sees it. */
export interface Paged<Row> {
  load: Load<Page<Row>>
  /** Asks for all shown pages again, after a deed. */
  reload: () => Promise<void>
  /** Asks for the first page again, so that new rows appear and nobody loses their place. */
  refresh: () => Promise<void>
  more: More
  /** Asks for the next page; a full list stays as it is. */
  loadMore: () => Promise<void>
  /** The end of the list: what comes next, and what a tap on it does. */
  end: End
}

interface End {
  /** True for so few rows that one sees by oneself where they end. */
  isShort: boolean
  more: More
  onMore: () => Promise<void>
  /** Leads back to the first rows; there is none while they are shown. */
  onFirst: (() => Promise<void>) | undefined
}

const SHORT = 6

/** The rows on the screen: pages from a place in the list on, the beginning when `from` is missing. */
interface Part<Row> {
  from?: string
  pages: Page<Row>[]
}

/** A list of the cloud that grows at its end, one page of its action after another. */
export function usePages<Name extends PagedName>(
  action: Name,
  input: Omit<Input<Name>, 'cursor'>,
  { keepAs, when, atOnce = 1, anchor }: PagesOptions = {}
): Paged<Item<Name>> {
  const { askApi, session, views, parts } = useClient()
  const token = useLive(session)
  const owner = useOwner()
  const ask: AskPage<Item<Name>> = (cursor) => askApi(action, { ...input, ...(cursor && { cursor }) } as Input<Name>)
  const { load, reload, again, replace } = useLoad<Part<Item<Name>>>({
    about: JSON.stringify([action, input, keepAs, ownerOf(token)]),
    token,
    ask: async (shown) =>
      partOf(await askPages(ask, Math.max(shown?.pages.length ?? 0, atOnce), shown?.from), shown?.from),
    when,
    view: keepAs ? firstPageOf<Item<Name>>(views?.of(ownKey(owner, keepAs))) : undefined,
  })
  const refresh = () => again(async (before) => partOf(await askFirst(ask, before?.from ? [] : before?.pages)))
  const { more, loadMore, goOn } = useMore({ load, ask: (cursor) => askPages(ask, atOnce, cursor), replace, parts })
  const shown = useMemo(() => (load.kind === 'ready' ? { ...load, value: inOne(load.value.pages) } : load), [load])
  const goFirst = async () => {
    await refresh()
    parts?.onTurned(anchor)
  }
  const isLater = load.kind === 'ready' && load.value.from !== undefined
  const isShort = more === 'none' && !isLater && shown.kind === 'ready' && shown.value.items.length < SHORT
  const end = {
    isShort,
    more,
    onMore: () => goOn(() => parts?.onTurned(anchor)),
    onFirst: isLater ? goFirst : undefined,
  }
  return { load: shown, reload, refresh, more, loadMore, end }
}

interface Growing<Row> {
  load: Load<Part<Row>>
  ask: (cursor: string) => Promise<Answered<Page<Row>[]>>
  replace: (before: Part<Row>, next: Part<Row>) => void
  parts: Client['parts']
}

/** The way to the next page. A kept answer of another day does not fit to new pages, so behind it none is asked for. */
function useMore<Row>({ load, ask, replace, parts }: Growing<Row>) {
  const [trying, setTrying] = useState<{ after: Part<Row>; how: 'loading' | 'failed' }>()
  const part = load.kind === 'ready' && !load.stale ? load.value : undefined
  const cursor = part?.pages.at(-1)?.cursor
  const fills = part !== undefined && parts !== undefined && isFull(part.pages, parts.most)
  const how = trying && trying.after === part ? trying.how : fills ? 'full' : 'waiting'

  const askMore = async (next: (pages: Page<Row>[]) => Part<Row>) => {
    if (!part || !cursor || how === 'loading') return false
    setTrying({ after: part, how: 'loading' })
    const answer = await ask(cursor)
    if (answer.ok) replace(part, next(answer.value))
    else setTrying({ after: part, how: 'failed' })
    return answer.ok
  }
  const loadMore = async () => {
    if (part && !fills) await askMore((pages) => ({ ...part, pages: [...part.pages, ...pages] }))
  }
  const goOn = async (onTurned: () => void) => {
    if (!fills || !cursor) return loadMore()
    if (await askMore((pages) => ({ from: cursor, pages }))) onTurned()
  }

  const more: More = cursor ? how : 'none'
  return { more, loadMore, goOn }
}

function partOf<Row>(answer: Answered<Page<Row>[]>, from?: string): Answered<Part<Row>> {
  return answer.ok ? { ok: true, value: { pages: answer.value, ...(from && { from }) } } : answer
}

/** The kept answer of a list is its first page alone: enough without a network. */
function firstPageOf<Row>(view: View<Page<Row>> | undefined): View<Part<Row>> | undefined {
  if (!view) return undefined
  return {
    read: async () => {
      const first = await view.read()
      return first && { pages: [first] }
    },
    write: async ({ from, pages: [first] }) => {
      if (first && !from) await view.write(first)
    },
  }
}
