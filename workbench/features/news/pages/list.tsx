import Input from 'antd/es/input'
import { usePages } from '#client/asking/usePages'
import type { Input as InputOf } from '#shared/api'
import type { ArticleRow } from '#shared/news/view'
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
import { Toolbar } from '../../../ui/Toolbar'
import { useSearchText } from '../../../useSearchText'
import { useSearchValue } from '../../../useSearchValue'
import { useTitle } from '../../../useTitle'
import { ArticleTable, articleColumns } from '../ArticleTable'
import { ChannelWays } from '../channels/ChannelWays'
import { newsTexts } from '../texts'

const FILTERS = [
  { key: 'all', label: newsTexts.all },
  { key: 'draft', label: newsTexts.draft },
  { key: 'checking', label: newsTexts.checking },
  { key: 'review', label: newsTexts.review },
  { key: 'scheduled', label: newsTexts.scheduled },
  { key: 'published', label: newsTexts.published },
  { key: 'expired', label: newsTexts.expired },
  { key: 'withdrawn', label: newsTexts.withdrawn },
  { key: 'asksReceipt', label: newsTexts.asksReceipt },
] as const
/** Keys of the address that narrow the list. */
const NARROWED_BY = ['q', 'state']
const KEYS = FILTERS.map(({ key }) => key)

/** Drafts alone are ticked: nothing else of news is done to many at once. */
const DRAFTS = {
  keyOf: ({ id }: ArticleRow) => id,
  nameOf: ({ title }: ArticleRow) => title,
  most: MOST_DISCARDED,
}

function inputOf(key: (typeof KEYS)[number]): InputOf<'news.manage'> {
  if (key === 'asksReceipt') return { asksReceipt: true }
  return key === 'all' ? {} : { state: key }
}

export default function NewsListPage() {
  const [state, choose] = useSearchValue('state', KEYS, 'all')
  const [typed, text, type] = useSearchText()
  const list = usePages('news.manage', { ...inputOf(state), ...(text && { text }) })
  const { choice, change } = useListChoice('articles')
  const { ticks, rows: ticked, clear } = useTicks<ArticleRow>(DRAFTS)
  useComeBack(list.reload)
  useTitle(newsTexts.title)

  return (
    <>
      <PageHead title={newsTexts.title}>
        <ChannelWays />
        <LinkButton to="/news/new" type="primary" icon={<Icon name="plus" size={16} />}>
          {newsTexts.write}
        </LinkButton>
      </PageHead>
      <Toolbar>
        <Input.Search
          allowClear
          aria-label={newsTexts.search}
          placeholder={newsTexts.search}
          maxLength={40}
          value={typed}
          onChange={({ target }) => type(target.value)}
          style={{ width: 250 }}
        />
        <span className="grow" />
        <ListTools choice={choice} columns={articleColumns(Date.now())} filters={NARROWED_BY} onChange={change} />
        <div className="toolbar__row">
          <Chips label={newsTexts.filter} value={state} options={FILTERS} onChoose={choose} />
        </div>
      </Toolbar>
      <Panel flush>
        <Pages
          list={list}
          empty={
            <EmptyState
              motif={text ? 'empty-search' : 'empty-inbox'}
              title={text ? newsTexts.notFound : state === 'all' ? newsTexts.emptyTitle : newsTexts.emptyFilter}
              text={text ? newsTexts.notFoundText : newsTexts.emptyText}
            />
          }
        >
          {(items) => <ArticleTable articles={items} choice={choice} ticks={state === 'draft' ? ticks : undefined} />}
        </Pages>
        <DiscardBar kind="article" ids={ticked.map(({ id }) => id)} onDone={list.reload} onClear={clear} />
      </Panel>
    </>
  )
}
