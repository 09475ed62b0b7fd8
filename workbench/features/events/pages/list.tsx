import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { usePages } from '#client/asking/usePages'
import { useNow } from '#client/useNow'
import { EVENT_KINDS, eventKindName } from '#shared/events/eventKind'
import type { EventCard } from '#shared/events/view'
import { DiscardBar, MOST_DISCARDED } from '../../../ui/discarding/DiscardBar'
import { useComeBack } from '../../../ui/discarding/useComeBack'
import { Chips } from '../../../ui/fields/Chips'
import { Icon } from '../../../ui/Icon'
import { LinkButton } from '../../../ui/LinkButton'
import { ListTools } from '../../../ui/lists/choice/ListTools'
import { useListChoice } from '../../../ui/lists/choice/useListChoice'
import { useTicks } from '../../../ui/lists/choice/useTicks'
import { Pages } from '../../../ui/lists/Pages'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Notice } from '../../../ui/states/Notice'
import { Toolbar } from '../../../ui/Toolbar'
import { useDeskMe } from '../../../useDeskMe'
import { useSearchText } from '../../../useSearchText'
import { useSearchValue } from '../../../useSearchValue'
import { useTitle } from '../../../useTitle'
import { mayAsk } from '../../../whoMay'
import { EventTable, eventColumns } from '../EventTable'
import { eventsOf, FILTERS, SORTS } from '../eventFilter'
import { eventTexts } from '../texts'

/** Keys of the address that narrow the list. */
const NARROWED_BY = ['q', 'show', 'kind', 'sort']
const KINDS = ['any', ...EVENT_KINDS] as const
/** Drafts alone are ticked: nothing else of events is done to many at once. */
const DRAFTS = {
  keyOf: ({ id }: EventCard) => id,
  nameOf: ({ title }: EventCard) => title,
  most: MOST_DISCARDED,
}

export default function EventListPage() {
  const [show, choose] = useSearchValue('show', FILTERS, 'all')
  const list = usePages('events.manage', { needs: true }, { atOnce: 10 })
  const [typed, text, type] = useSearchText()
  const [kind, chooseKind] = useSearchValue('kind', KINDS, 'any')
  const [sort, chooseSort] = useSearchValue('sort', SORTS, 'need')
  const narrowing = { text, kind, sort }
  const all = list.load.kind === 'ready' ? list.load.value.items : []
  const now = useNow()
  const { choice, change } = useListChoice('events')
  const { ticks, rows: ticked, clear } = useTicks<EventCard>(DRAFTS)
  const mayWrite = mayAsk(useDeskMe(), 'events.write')
  useComeBack(list.reload)
  useTitle(eventTexts.title)
  const counted = (filter: (typeof FILTERS)[number]) =>
    list.load.kind === 'ready' ? { count: eventsOf(filter, all, now, narrowing).length } : {}

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
        <Input.Search
          allowClear
          aria-label={eventTexts.search}
          placeholder={eventTexts.search}
          maxLength={40}
          value={typed}
          onChange={({ target }) => type(target.value)}
          style={{ width: 250 }}
        />
        <Select
          aria-label={eventTexts.kind}
          value={kind}
          options={KINDS.map((value) => ({
            value,
            label: value === 'any' ? eventTexts.anyKind : eventKindName[value],
          }))}
          onChange={chooseKind}
          style={{ width: 130 }}
        />
        <Select
          aria-label={eventTexts.sort}
          value={sort}
          options={SORTS.map((value) => ({ value, label: eventTexts.sorts[value] }))}
          onChange={chooseSort}
          style={{ width: 150 }}
        />
        <span className="grow" />
        <ListTools choice={choice} columns={eventColumns(now, mayWrite)} filters={NARROWED_BY} onChange={change} />
        <div className="toolbar__row">
          <Chips
            label={eventTexts.filter}
            value={show}
            options={FILTERS.map((key) => ({ key, label: eventTexts[key], ...counted(key) }))}
            onChoose={choose}
          />
        </div>
      </Toolbar>
      <Panel flush>
        <Pages
          list={list}
          isEmpty={(items) => eventsOf(show, items, now, narrowing).length === 0}
          empty={
            text || kind !== 'any' ? (
              <EmptyState motif="empty-search" title={eventTexts.notFound} text={eventTexts.notFoundText} />
            ) : (
              <EmptyState
                motif="empty-events"
                title={show === 'all' ? eventTexts.emptyTitle : eventTexts.emptyFilter}
                text={mayWrite ? eventTexts.emptyText : eventTexts.emptyReader}
              />
            )
          }
        >
          {(items) => (
            <EventTable
              events={eventsOf(show, items, now, narrowing)}
              choice={choice}
              ticks={show === 'draft' && mayWrite ? ticks : undefined}
            />
          )}
        </Pages>
        <DiscardBar kind="event" ids={ticked.map(({ id }) => id)} onDone={list.reload} onClear={clear} />
        {list.more !== 'none' && <Notice>{eventTexts.incomplete(all.length)}</Notice>}
      </Panel>
    </>
  )
}
