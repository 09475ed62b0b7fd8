import { Link } from 'react-router-dom'
import { usePages } from '#client/asking/usePages'
import { useNow } from '#client/useNow'
import { dayText, momentText } from '#shared/beijingTime'
import { seenUnionOf } from '#shared/identity/caller'
import { isLate } from '#shared/receipts/receipt'
import type { OwnNotice } from '#shared/receipts/view'
import { Meter } from '../../../ui/lists/Meter'
import { Pages } from '../../../ui/lists/Pages'
import { type Column, Table } from '../../../ui/lists/Table'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Toolbar } from '../../../ui/Toolbar'
import { useDeskMe } from '../../../useDeskMe'
import { useTitle } from '../../../useTitle'
import { receiptsTexts as texts } from '../texts'

/** 本工会的回执: notices that asked people of the union, each with how many have answered. */
export default function OwnNoticesPage() {
  useTitle(texts.title)
  const now = useNow()
  const list = usePages('receipts.own', { unionId: seenUnionOf(useDeskMe()) }, { atOnce: 3 })
  return (
    <>
      <PageHead title={texts.title} />
      <Toolbar>
        <span className="faint">{texts.why}</span>
      </Toolbar>
      <Panel flush>
        <Pages list={list} rows={4} empty={<EmptyState motif="empty-inbox" title={texts.none} text={texts.noneText} />}>
          {(items) => (
            <Table label={texts.title} columns={columns(now)} rows={items} keyOf={({ articleId }) => articleId} />
          )}
        </Pages>
      </Panel>
    </>
  )
}

function columns(now: number): Column<OwnNotice>[] {
  return [
    {
      key: 'title',
      head: texts.notice,
      kind: 'name',
      cell: ({ articleId, title }) => <Link to={`/receipts/${articleId}`}>{title}</Link>,
    },
    { key: 'published', head: texts.published, width: 120, cell: ({ publishedAt }) => dayText(publishedAt, now) },
    { key: 'due', head: texts.due, width: 200, cell: (notice) => dueOf(notice, now) },
    {
      key: 'share',
      head: texts.share,
      width: 180,
      cell: ({ asked, confirmed }) => <Meter part={confirmed} whole={asked} width="100%" />,
    },
    {
      key: 'count',
      head: texts.confirmed,
      kind: 'end',
      width: 110,
      cell: ({ asked, confirmed }) => texts.count(confirmed, asked),
    },
    {
      key: 'left',
      head: texts.waiting,
      kind: 'end',
      width: 110,
      cell: ({ asked, confirmed }) => <b>{texts.people(asked - confirmed)}</b>,
    },
  ]
}

function dueOf({ asks, dueAt }: OwnNotice, now: number): string {
  if (!asks) return texts.closed
  if (dueAt === undefined) return texts.noDue
  const moment = momentText(dueAt, now)
  return isLate({ dueAt }, now) ? texts.late(moment) : moment
}
