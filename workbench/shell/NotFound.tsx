import { Link } from 'react-router-dom'
import { EmptyState } from '../ui/states/EmptyState'
import { shellTexts } from './texts'

export function NotFound() {
  return (
    <EmptyState isPage motif="empty-search" title={shellTexts.notFound} text={shellTexts.notFoundText}>
      <Link className="link" to="/">
        {shellTexts.toToday}
      </Link>
    </EmptyState>
  )
}
