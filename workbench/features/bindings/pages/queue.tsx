import { EmptyState } from '../../../ui/EmptyState'
import { Loaded } from '../../../ui/Loaded'
import { MoreRow } from '../../../ui/MoreRow'
import { PageHead } from '../../../ui/PageHead'
import { usePages } from '../../../usePages'
import { useTitle } from '../../../useTitle'
import { BindingCard } from '../BindingCard'
import { GiveCode } from '../GiveCode'
import { bindingTexts as texts } from '../texts'
import './queue.css'

export default function BindingsPage() {
  const { load, reload, more, loadMore } = usePages('membership.bindings', {})
  useTitle(texts.title)
  const count = load.kind === 'ready' ? load.value.items.length : 0

  return (
    <>
      <PageHead title={texts.title} sub={count > 0 && texts.sub(count, more !== 'none')}>
        <GiveCode />
      </PageHead>
      <Loaded
        load={load}
        onRetry={reload}
        rows={8}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState motif="empty-person" title={texts.emptyTitle} text={texts.emptyText} />}
      >
        {({ items }) => (
          <ul className="binding-queue">
            {items.map((request) => (
              <li key={request.id}>
                <BindingCard request={request} onDecided={reload} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <MoreRow more={more} onMore={loadMore} />
    </>
  )
}
