import { Link } from 'react-router-dom'
import { Icon } from '../../ui/Icon'
import type { TodayNumber } from './numbersOf'

export function NumberCard({ to, label, number, unit, line }: TodayNumber) {
  return (
    <Link className="number-card" to={to}>
      <span className="number-card__label">
        {label}
        <Icon name="next" size={14} />
      </span>
      <span className="number-card__number">
        <b>{number.toLocaleString()}</b>
        {unit}
      </span>
      <span className="number-card__line">{line}</span>
    </Link>
  )
}
