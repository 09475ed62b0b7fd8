import { usePages } from '#client/asking/usePages'
import { bindingDueAt } from '#shared/membership/bindingClock'
import { Pages } from '../../../ui/lists/Pages'
import { PageHead } from '../../../ui/PageHead'
import { EmptyState } from '../../../ui/states/EmptyState'
import { StateTag } from '../../../ui/states/StateTag'
import { useTitle } from '../../../useTitle'
import { ApproveExact, exactMatches } from '../bindings/ApproveExact'
import { BindingCard } from '../bindings/BindingCard'
import { GiveCode } from '../bindings/GiveCode'
import { bindingTexts as texts } from '../bindings/texts'
import './bindings.css'

export default function BindingsPage() {
  const list = usePages('membership.bindings', {})
  useTitle(texts.title)
  const items = list.load.kind === 'ready' ? list.load.value.items : []
  const count = items.length
  const late = items.filter(({ askedAt }) => bindingDueAt(askedAt) < Date.now()).length

  return (
    <>
      <PageHead
        title={texts.title}
        sub={count > 0 && texts.sub(count, list.more !== 'none')}
        tag={late > 0 && <StateTag tone="bad">{texts.late(late)}</StateTag>}
      >
        <ApproveExact matches={exactMatches(items)} onDecided={list.reload} />
        <GiveCode />
      </PageHead>
      <Pages list={list} empty={<EmptyState motif="empty-person" title={texts.emptyTitle} text={texts.emptyText} />}>
        {(items) => (
          <ul className="binding-queue">
            {items.map((request) => (
              <li key={request.id}>
                <BindingCard request={request} onDecided={list.reload} />
              </li>
            ))}
          </ul>
        )}
      </Pages>
    </>
  )
}
