import { LinkButton } from '../../../ui/LinkButton'
import { EmptyState } from '../../../ui/states/EmptyState'
import { useDeskMe } from '../../../useDeskMe'
import { mayAsk } from '../../../whoMay'
import { memberTexts as texts } from './texts'

/** A list without anybody: the filters leave nobody, or the roster is still empty. */
export function NoMembers({ isNarrowed }: { isNarrowed: boolean }) {
  const mayImport = mayAsk(useDeskMe(), 'membership.import')
  if (isNarrowed) return <EmptyState motif="empty-search" title={texts.emptyTitle} text={texts.emptyText} />
  return (
    <EmptyState motif="empty-person" title={texts.emptyYet} text={mayImport ? texts.emptyYetText : texts.emptyYetChair}>
      {mayImport && <LinkButton to="/roster">{texts.toImport}</LinkButton>}
    </EmptyState>
  )
}
