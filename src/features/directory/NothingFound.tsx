import { EmptyState } from '#ui/EmptyState'
import { directoryTexts } from './texts'

export function NothingFound() {
  return <EmptyState motif="empty-search" title={directoryTexts.noneTitle} text={directoryTexts.noneText} />
}
