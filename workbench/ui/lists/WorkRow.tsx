import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import './WorkRow.css'

interface Props {
  to: string
  title: string
  sub: ReactNode
  end?: ReactNode
}

/** A row of waiting work: what it is, where it belongs, how long it waits. */
export function WorkRow({ to, title, sub, end }: Props) {
  return (
    <li>
      <Link className="work-row" to={to}>
        <span className="grow">
          <b title={title}>{title}</b>
          <span>{sub}</span>
        </span>
        {end && <em>{end}</em>}
      </Link>
    </li>
  )
}
