import Button from 'antd/es/button'
import { Link } from 'react-router-dom'
import { usePages } from '#client/asking/usePages'
import type { Input } from '#shared/api'
import type { OwnReceiptPerson } from '#shared/receipts/view'
import { Pages } from '../../ui/lists/Pages'
import { type Column, Table } from '../../ui/lists/Table'
import { EmptyState } from '../../ui/states/EmptyState'
import { say } from '../../ui/states/toasts'
import { useDeed } from '../../useDeed'
import { receiptsTexts as texts } from './texts'

interface Props {
  among: Pick<Input<'receipts.ownPeople'>, 'unionId' | 'articleId' | 'part'>
  canNote: boolean
  onChanged: () => void
}

/** People of the own union by their names; a name leads to the card with the telephone. */
export function OwnPeopleTable({ among, canNote, onChanged }: Props) {
  const { articleId, part } = among
  const list = usePages('receipts.ownPeople', among)
  const { busy, run } = useDeed()
  const note = async (reader: string, on: boolean) => {
    const answer = await run('receipts.note', { articleId, reader, on })
    if (!answer?.ok) return
    say({ tone: 'good', text: on ? texts.noted : texts.unnoted })
    list.reload()
    onChanged()
  }
  const title = part === 'waiting' ? texts.nobodyWaits : texts.nobodyConfirmed
  return (
    <Pages list={list} empty={<EmptyState motif="empty-person" title={title} />}>
      {(items) => (
        <Table
          label={texts[part]}
          columns={columns(busy, canNote ? note : undefined)}
          rows={items}
          keyOf={({ reader }) => reader}
        />
      )}
    </Pages>
  )
}

type Note = (reader: string, on: boolean) => void

function columns(busy: boolean, onNote: Note | undefined): Column<OwnReceiptPerson>[] {
  return [
    {
      key: 'name',
      head: texts.name,
      width: 140,
      cell: ({ name, memberId }) => (memberId ? <Link to={`/members/${memberId}`}>{name}</Link> : <b>{name}</b>),
    },
    { key: 'place', head: texts.place, cell: ({ place }) => place },
    { key: 'how', head: texts.how, kind: 'name', cell: ({ how }) => <span className="quiet">{how}</span> },
    {
      key: 'note',
      head: '',
      kind: 'end',
      width: 120,
      cell: ({ reader, name, confirmedAt, noted }) =>
        onNote &&
        (noted || !confirmedAt) && (
          <Button
            size="small"
            disabled={busy}
            aria-label={`${noted ? texts.unnote : texts.note}：${name}`}
            onClick={() => onNote(reader, !noted)}
          >
            {noted ? texts.unnote : texts.note}
          </Button>
        ),
    },
  ]
}
