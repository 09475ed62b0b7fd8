import { useNow } from '#client/useNow'
import { Chips } from '../../../ui/Chips'
import { EmptyState } from '../../../ui/EmptyState'
import { Icon } from '../../../ui/Icon'
import { LinkButton } from '../../../ui/LinkButton'
import { Loaded } from '../../../ui/Loaded'
import { Notice } from '../../../ui/Notice'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { Toolbar } from '../../../ui/Toolbar'
import { useAllPages } from '../../../useAllPages'
import { useSearchValue } from '../../../useSearchValue'
import { useTitle } from '../../../useTitle'
import { EventTable } from '../EventTable'
import { eventsOf, FILTERS } from '../eventFilter'
import { eventTexts } from '../texts'

export default function EventListPage() {
  const [show, choose] = useSearchValue('show', FILTERS, 'all')
  const { load, reload } = useAllPages('events.manage', {})
  const now = useNow()
  useTitle(eventTexts.title)
  const counted = (filter: (typeof FILTERS)[number]) =>
    load.kind === 'ready' ? { count: eventsOf(filter, load.value.items, now).length } : {}

  return (
    <>
      <PageHead title={eventTexts.title}>
        <LinkButton to="/events/new" type="primary" icon={<Icon name="plus" size={16} />}>
          {eventTexts.hold}
        </LinkButton>
      </PageHead>
      <Toolbar>
        <Chips
          label={eventTexts.filter}
          value={show}
          options={FILTERS.map((key) => ({ key, label: eventTexts[key], ...counted(key) }))}
          onChoose={choose}
        />
      </Toolbar>
      <Panel flush>
        <Loaded
          load={load}
          onRetry={reload}
          rows={8}
          isEmpty={({ items }) => eventsOf(show, items, now).length === 0}
          empty={
            <EmptyState
              motif="empty-events"
              title={show === 'all' ? eventTexts.emptyTitle : eventTexts.emptyFilter}
              text={eventTexts.emptyText}
            />
          }
        >
          {({ items, complete }) => (
            <>
              <EventTable events={eventsOf(show, items, now)} />
              {!complete && <Notice>{eventTexts.incomplete}</Notice>}
            </>
          )}
        </Loaded>
      </Panel>
    </>
  )
}
