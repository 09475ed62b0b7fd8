import { usePages } from '#client/asking/usePages'
import { useNow } from '#client/useNow'
import { useComeBack } from '../../../ui/discarding/useComeBack'
import { Chips } from '../../../ui/fields/Chips'
import { Icon } from '../../../ui/Icon'
import { LinkButton } from '../../../ui/LinkButton'
import { Pages } from '../../../ui/lists/Pages'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Notice } from '../../../ui/states/Notice'
import { Toolbar } from '../../../ui/Toolbar'
import { useDeskMe } from '../../../useDeskMe'
import { useSearchValue } from '../../../useSearchValue'
import { useTitle } from '../../../useTitle'
import { mayAsk } from '../../../whoMay'
import { EventTable } from '../EventTable'
import { eventsOf, FILTERS } from '../eventFilter'
import { eventTexts } from '../texts'

export default function EventListPage() {
  const [show, choose] = useSearchValue('show', FILTERS, 'all')
  const list = usePages('events.manage', {}, { atOnce: 10 })
  const all = list.load.kind === 'ready' ? list.load.value.items : []
  const now = useNow()
  const mayWrite = mayAsk(useDeskMe(), 'events.write')
  useComeBack(list.reload)
  useTitle(eventTexts.title)
  const counted = (filter: (typeof FILTERS)[number]) =>
    list.load.kind === 'ready' ? { count: eventsOf(filter, all, now).length } : {}

  return (
    <>
      <PageHead title={eventTexts.title}>
        {mayWrite && (
          <LinkButton to="/events/new" type="primary" icon={<Icon name="plus" size={16} />}>
            {eventTexts.hold}
          </LinkButton>
        )}
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
        <Pages
          list={list}
          isEmpty={(items) => eventsOf(show, items, now).length === 0}
          empty={
            <EmptyState
              motif="empty-events"
              title={show === 'all' ? eventTexts.emptyTitle : eventTexts.emptyFilter}
              text={mayWrite ? eventTexts.emptyText : eventTexts.emptyReader}
            />
          }
        >
          {(items) => <EventTable events={eventsOf(show, items, now)} />}
        </Pages>
        {list.more !== 'none' && <Notice>{eventTexts.incomplete(all.length)}</Notice>}
      </Panel>
    </>
  )
}
