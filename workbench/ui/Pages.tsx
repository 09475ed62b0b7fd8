import type { ReactNode } from 'react'
import type { Paged } from '#client/usePages'
import { Loaded } from './Loaded'
import { MoreRow } from './MoreRow'

interface Props<Row> {
  list: Paged<Row>
  /** So many lines stand there while the first page is on its way. */
  rows?: number
  empty: ReactNode
  children: (items: Row[]) => ReactNode
}

/** A list that grows at its end: on its way, failed, empty, or its rows and the way to more. */
export function Pages<Row>({ list: { load, reload, more, loadMore }, rows = 8, empty, children }: Props<Row>) {
  return (
    <>
      <Loaded
        load={load}
        onRetry={reload}
        rows={rows}
        isEmpty={({ items }) => items.length === 0 && more === 'none'}
        empty={empty}
      >
        {({ items }) => children(items)}
      </Loaded>
      <MoreRow more={more} onMore={loadMore} />
    </>
  )
}
