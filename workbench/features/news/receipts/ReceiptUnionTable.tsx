import type { ReceiptUnion } from '#shared/receipts/view'
import { Meter } from '../../../ui/lists/Meter'
import { type Column, Table } from '../../../ui/lists/Table'
import { receiptTexts as texts } from './receiptTexts'

interface Props {
  unions: ReceiptUnion[]
  onOpen: (unionId: string) => void
}

/** Receipts by union, the one with the most unanswered first; a name opens its people who have not answered. */
export function ReceiptUnionTable({ unions, onOpen }: Props) {
  return <Table label={texts.unions} columns={columns(onOpen)} rows={unions} keyOf={({ unionId }) => unionId} />
}

function columns(onOpen: Props['onOpen']): Column<ReceiptUnion>[] {
  return [
    {
      key: 'union',
      head: texts.union,
      kind: 'name',
      cell: ({ unionId, union }) => (
        <button type="button" className="link" onClick={() => onOpen(unionId)}>
          {union}
        </button>
      ),
    },
    {
      key: 'share',
      head: texts.share,
      width: 220,
      cell: ({ asked, confirmed }) => <Meter part={confirmed} whole={asked} width="100%" />,
    },
    {
      key: 'count',
      head: texts.confirmed,
      width: 110,
      kind: 'end',
      cell: ({ asked, confirmed }) => `${confirmed.toLocaleString()} / ${asked.toLocaleString()}`,
    },
    {
      key: 'left',
      head: texts.left,
      width: 100,
      kind: 'end',
      cell: ({ asked, confirmed }) => <b>{(asked - confirmed).toLocaleString()}</b>,
    },
    {
      key: 'chair',
      head: texts.chair,
      width: 140,
      cell: ({ asked, confirmed, hasChair }) =>
        confirmed < asked && <span className="quiet">{hasChair ? texts.hasChair : texts.noChair}</span>,
    },
  ]
}
