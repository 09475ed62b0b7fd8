import type { ReactNode } from 'react'
import './Panel.css'

interface Props {
  title?: ReactNode
  aside?: ReactNode
  children: ReactNode
  /** True when rows reach to the edge of the panel. */
  flush?: boolean
  className?: string
}

export function Panel({ title, aside, children, flush = false, className = '' }: Props) {
  return (
    <section className={`panel ${flush ? 'panel--flush' : ''} ${className}`}>
      {title && (
        <header className="panel__head">
          <h2>{title}</h2>
          {aside && <div className="panel__aside">{aside}</div>}
        </header>
      )}
      <div className="panel__body">{children}</div>
    </section>
  )
}
