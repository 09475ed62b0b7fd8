import type { ReactNode } from 'react'
import type { Paged } from '#client/asking/usePages'
import { Loaded } from '../states/Loaded'
import { MoreRow } from './MoreRow'

interface Props<Row> {
  list: Paged<Row>
  /** Number of grey lines while the first page is on its way. */
  rows?: number
  /** Whether a list that is filtered on the desk has no row left. */
  isEmpty?: (items: Row[]) => boolean
  empty: ReactNode
  children: (items: Row[]) => ReactNode
}

/** A list that grows at its end: loading, failed, empty, or its rows and the way to more. */
export function Pages<Row>({ list, rows = 8, isEmpty = hasNone, empty, children }: Props<Row>) {
  const { load, reload, more, loadMore } = list
  return (
    <>
      <Loaded
        load={load}
        onRetry={reload}
        rows={rows}
        isEmpty={({ items }) => isEmpty(items) && more === 'none'}
        empty={empty}
      >
        {({ items }) => children(items)}
      </Loaded>
      <MoreRow more={more} onMore={loadMore} />
    </>
  )
}

function hasNone(items: unknown[]): boolean {
  return items.length === 0
}
