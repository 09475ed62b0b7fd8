import Button from 'antd/es/button'
import { usePages } from '#client/asking/usePages'
import type { ReceiptPerson } from '#shared/receipts/view'
import { Pages } from '../../../ui/lists/Pages'
import { type Column, Table } from '../../../ui/lists/Table'
import { EmptyState } from '../../../ui/states/EmptyState'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { receiptTexts as texts } from './receiptTexts'

interface Props {
  articleId: string
  part: 'waiting' | 'confirmed'
  /** Union whose people are listed; undefined for all. */
  unionId: string | undefined
  canNote: boolean
  onChanged: () => void
}

/** 名单, with masked names. A receipt given in person can be noted, and the note taken back. */
export function ReceiptPeopleTable({ articleId, part, unionId, canNote, onChanged }: Props) {
  const among = { articleId, part, ...(unionId !== undefined && { unionId }) }
  const list = usePages('receipts.people', among)
  const { busy, run } = useDeed()
  const note = async (reader: string, on: boolean) => {
    const answer = await run('receipts.note', { articleId, reader, on })
    if (!answer?.ok) return
    say({ tone: 'good', text: on ? texts.noted : texts.unnoted })
    list.reload()
    onChanged()
  }

  return (
    <Pages
      list={list}
      empty={<EmptyState motif="empty-person" title={part === 'waiting' ? texts.allTitle : texts.noneConfirmed} />}
    >
      {(items) => (
        <Table
          label={part === 'waiting' ? texts.waiting : texts.confirmed}
          columns={columns(busy, canNote ? note : undefined)}
          rows={items}
          keyOf={({ reader }) => reader}
        />
      )}
    </Pages>
  )
}

function columns(busy: boolean, onNote: ((reader: string, on: boolean) => void) | undefined): Column<ReceiptPerson>[] {
  return [
    { key: 'name', head: texts.name, width: 110, cell: ({ name }) => <b>{name}</b> },
    { key: 'place', head: texts.place, cell: ({ place }) => place },
    { key: 'how', head: texts.how, kind: 'name', cell: ({ how }) => <span className="quiet">{how}</span> },
    {
      key: 'note',
      head: '',
      kind: 'end',
      width: 120,
      cell: ({ reader, confirmedAt, noted }) =>
        onNote &&
        (noted || !confirmedAt) && (
          <Button size="small" disabled={busy} onClick={() => onNote(reader, !noted)}>
            {noted ? texts.unnote : texts.note}
          </Button>
        ),
    },
  ]
}
