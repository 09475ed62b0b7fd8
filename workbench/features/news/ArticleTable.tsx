import { Link } from 'react-router-dom'
import { dayText, momentText } from '#shared/beijingTime'
import { channelName, isPinned, isPublic } from '#shared/news/article'
import type { ArticleRow } from '#shared/news/view'
import { type ListChoice, shownColumns } from '../../ui/lists/choice/listChoice'
import { type Column, Table, type Ticks } from '../../ui/lists/Table'
import { ArticleTag } from './ArticleTag'
import { newsTexts as texts } from './texts'

interface Props {
  articles: ArticleRow[]
  choice: ListChoice
  /** Set where rows may be ticked. */
  ticks?: Ticks<ArticleRow> | undefined
}

export function ArticleTable({ articles, choice, ticks }: Props) {
  const columns = shownColumns(articleColumns(Date.now()), choice)
  return <Table label={texts.title} columns={columns} rows={articles} keyOf={({ id }) => id} ticks={ticks} />
}

export function articleColumns(now: number): Column<ArticleRow>[] {
  return [
    { key: 'state', head: texts.columnState, width: 104, cell: ({ state }) => <ArticleTag state={state} /> },
    {
      key: 'title',
      head: texts.columnTitle,
      kind: 'name',
      stands: 'always',
      cell: (row) => <Title row={row} now={now} />,
    },
    { key: 'channel', head: texts.columnChannel, width: 110, cell: ({ channel }) => channelName[channel] },
    { key: 'author', head: texts.columnAuthor, width: 110, cell: ({ author }) => author },
    {
      key: 'time',
      head: texts.columnTime,
      width: 190,
      cell: (row) => <span className="quiet">{timeText(row, now)}</span>,
    },
  ]
}

function timeText({ state, publishAt, publishedAt, changedAt }: ArticleRow, now: number): string {
  if (state === 'scheduled' && publishAt) return texts.scheduledFor(momentText(publishAt, now))
  return publishedAt ? texts.publishedAt(momentText(publishedAt, now)) : texts.changedAt(momentText(changedAt, now))
}

function Title({ row, now }: { row: ArticleRow; now: number }) {
  const { id, title, state, pinnedUntil, sentBack, asksReceipt, proposal, why } = row
  return (
    <>
      <Link to={state === 'draft' ? `/news/${id}/write` : `/news/${id}`}>
        <b>{title}</b>
      </Link>
      {sentBack && !proposal && <Remark>{texts.sentBack}</Remark>}
      {proposal && <Remark>{texts.proposal[proposal]}</Remark>}
      {asksReceipt && isPublic(state) && (
        <>
          {' · '}
          <Link to={`/news/${id}/receipts`}>{texts.receipts}</Link>
        </>
      )}
      {pinnedUntil && isPinned(row, now) && <Remark>{texts.pinnedUntil(dayText(pinnedUntil, now))}</Remark>}
      {why && <p className="quiet">{why}</p>}
    </>
  )
}

function Remark({ children }: { children: string }) {
  return (
    <span className="quiet">
      {' · '}
      {children}
    </span>
  )
}
