import { Link } from 'react-router-dom'
import { Icon } from '../Icon'
import './NumberCard.css'

interface Props {
  /** Address of the number's list; a number without one is only shown. */
  to?: string
  label: string
  number: number
  unit: string
  line: string
}

/** One number, which opens its list. A row of cards stands in `numbers`. */
export function NumberCard({ to, label, number, unit, line }: Props) {
  const words = (
    <>
      <span className="number-card__label">
        {label}
        {to && <Icon name="next" size={14} />}
      </span>
      <span className="number-card__number">
        <b>{number.toLocaleString()}</b>
        {unit}
      </span>
      <span className="number-card__line">{line}</span>
    </>
  )
  if (!to) return <div className="number-card">{words}</div>
  return (
    <Link className="number-card" to={to}>
      {words}
    </Link>
  )
}
