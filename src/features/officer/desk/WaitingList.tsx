import type { ReactNode } from 'react'
import type { Paged } from '#client/asking/usePages'
import { MoreRow } from '#ui/lists/MoreRow'
import { Loaded } from '#ui/states/Loaded'

interface Props<Row> {
  list: Paged<Row>
  children: (items: Row[]) => ReactNode
}

/** One kind of waiting work, with a row to load more when there is more. */
export function WaitingList<Row>({ list: { load, reload, end }, children }: Props<Row>) {
  return (
    <>
      <Loaded load={load} onRetry={reload} skeletonRows={1}>
        {({ items }) => children(items)}
      </Loaded>
      {(end.more !== 'none' || end.onFirst) && <MoreRow {...end} />}
    </>
  )
}
