import { type ReactNode, useRef } from 'react'
import { Link } from 'react-router-dom'
import { useHeadingOnArrival } from './focus/useHeadingOnArrival'
import { Icon } from './Icon'
import './PageHead.css'

interface Props {
  title: string
  /** The list to which this screen belongs. */
  back?: { to: string; label: string }
  sub?: ReactNode
  tag?: ReactNode
  children?: ReactNode
}

/** The line at the top of a page: its title, its state, and the one thing to do next. */
export function PageHead({ title, back, sub, tag, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useHeadingOnArrival(heading)
  return (
    <header className="page-head">
      {back && (
        <Link className="page-head__back" to={back.to} aria-label={back.label} title={back.label}>
          <Icon name="back" />
        </Link>
      )}
      <h1 ref={heading} title={title} tabIndex={-1}>
        {title}
      </h1>
      {tag}
      {sub && <span className="page-head__sub">{sub}</span>}
      <span className="grow" />
      {children}
    </header>
  )
}
