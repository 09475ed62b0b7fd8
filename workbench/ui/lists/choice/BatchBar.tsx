import type { ReactNode } from 'react'
import { uiTexts } from '../../texts'
import './BatchBar.css'

interface Props {
  count: number
  /** Said when no more can be ticked. */
  most?: number | undefined
  onClear: () => void
  children: ReactNode
}

/** What can be done with all ticked rows at once; stays in sight below the list while any is ticked. */
export function BatchBar({ count, most, onClear, children }: Props) {
  if (count === 0) return null
  return (
    <section className="batch-bar" aria-label={uiTexts.ticked(count)}>
      <b role="status">{uiTexts.ticked(count)}</b>
      {most !== undefined && <span className="faint">{uiTexts.tickedMost(most)}</span>}
      <button type="button" className="link" onClick={onClear}>
        {uiTexts.untick}
      </button>
      <span className="grow" />
      {children}
    </section>
  )
}
