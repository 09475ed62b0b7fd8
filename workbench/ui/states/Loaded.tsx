import Button from 'antd/es/button'
import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import type { Load } from '#client/asking/load'
import { uiTexts } from '../texts'
import { EmptyState } from './EmptyState'
import { Notice } from './Notice'
import { Skeleton } from './Skeleton'

interface Props<Shown> {
  load: Load<Shown>
  onRetry: () => void
  rows?: number
  isEmpty?: (value: Shown) => boolean
  empty?: ReactNode
  /** The list to which a page belongs that is nothing but this; what is not there leads back to it. */
  page?: { to: string; label: string }
  children: (value: Shown) => ReactNode
}

/** Shows a load: waiting, failure, an empty answer and an old answer look alike on all screens. */
export function Loaded<Shown>({ load, onRetry, rows = 5, isEmpty, empty, page, children }: Props<Shown>) {
  if (load.kind === 'loading') return <Skeleton rows={rows} />
  if (load.kind === 'failed') {
    return (
      <EmptyState
        motif={load.offline ? 'empty-offline' : 'empty-search'}
        title={load.offline ? uiTexts.offlineTitle : uiTexts.failedTitle}
        text={load.offline ? uiTexts.offlineText : load.text}
        isPage={page !== undefined}
      >
        {page && load.reason === 'not_found' ? (
          <Link className="link" to={page.to}>
            {page.label}
          </Link>
        ) : (
          <Button onClick={onRetry}>{uiTexts.retry}</Button>
        )}
      </EmptyState>
    )
  }
  return (
    <>
      {load.stale && (
        <Notice tone="warn" act={{ label: uiTexts.retry, onPress: onRetry }}>
          {uiTexts.stale}
        </Notice>
      )}
      {empty && isEmpty?.(load.value) ? empty : children(load.value)}
    </>
  )
}
