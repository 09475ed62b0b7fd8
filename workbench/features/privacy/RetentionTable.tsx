import { dayText, momentText } from '#shared/beijingTime'
import type { RetentionRow } from '#shared/privacy/view'
import { type Column, Table } from '../../ui/lists/Table'
import { privacyTexts as texts } from './texts'

/** What goes in time: how long it is kept, and what its step did last. */
export function TimedTable({ rows }: { rows: RetentionRow[] }) {
  const now = Date.now()
  const columns: Column<RetentionRow>[] = [
    { key: 'holds', head: texts.holds, kind: 'name', cell: ({ holds }) => holds },
    { key: 'keeps', head: texts.keeps, width: 200, cell: ({ keeps }) => keeps },
    {
      key: 'ranAt',
      head: texts.ranAt,
      width: 150,
      cell: ({ ranAt }) => <span className="quiet">{ranAt === undefined ? texts.notYet : momentText(ranAt, now)}</span>,
    },
    { key: 'removed', head: texts.removed, width: 190, cell: (row) => removedText(row, now) },
    {
      key: 'oldest',
      head: texts.oldest,
      width: 130,
      cell: ({ oldestAt }) => (oldestAt === undefined ? texts.none : dayText(oldestAt, now)),
    },
  ]
  return <Table label={texts.timed} columns={columns} rows={rows} keyOf={({ id }) => id} />
}

/** What has no end, and why it stays. */
export function LastingTable({ rows }: { rows: RetentionRow[] }) {
  const columns: Column<RetentionRow>[] = [
    { key: 'holds', head: texts.holds, kind: 'name', cell: ({ holds }) => holds },
    { key: 'keeps', head: texts.reason, width: 560, cell: ({ keeps }) => keeps },
  ]
  return <Table label={texts.lasting} columns={columns} rows={rows} keyOf={({ id }) => id} />
}

function removedText({ ranAt, removed = 0, removedAt }: RetentionRow, now: number): string {
  if (removedAt !== undefined) return texts.removedText(removed, dayText(removedAt, now))
  return ranAt === undefined ? texts.none : texts.nothing
}
