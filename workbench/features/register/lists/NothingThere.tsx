import { EmptyState } from '../../../ui/states/EmptyState'
import { registerTexts as texts } from '../texts'

/** A list without rows: filtered away, or nothing registered yet and what to do first. */
export function NothingThere({ isNarrowed, text }: { isNarrowed: boolean; text: string }) {
  return (
    <EmptyState
      motif="empty-search"
      title={isNarrowed ? texts.emptyTitle : texts.emptyYetTitle}
      text={isNarrowed ? texts.emptyText : text}
    />
  )
}
