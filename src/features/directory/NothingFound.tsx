import { EmptyState } from '#ui/states/EmptyState'
import { directoryTexts } from './texts'

export function NothingFound({ text = directoryTexts.noneText }: { text?: string }) {
  return <EmptyState motif="empty-search" title={directoryTexts.noneTitle} text={text} />
}
