import Button from 'antd/es/button'
import type { ReactNode } from 'react'
import type { Paged } from '#client/asking/usePages'
import type { ReceiptPerson } from '#shared/receipts/view'
import { Pages } from '../ui/lists/Pages'
import { type Column, Table } from '../ui/lists/Table'
import { EmptyState } from '../ui/states/EmptyState'
import { say } from '../ui/states/toasts'
import { uiTexts } from '../ui/texts'
import { useDeed } from '../useDeed'
import { peopleTexts as texts } from './peopleTexts'

interface Props<Person extends ReceiptPerson> {
  list: Paged<Person>
  articleId: string
  part: 'waiting' | 'confirmed'
  /** The name as this reader has it: masked, whole, or a way to the card. */
  nameOf: (person: Person) => ReactNode
  canNote: boolean
  onChanged: () => void
}

/** Those who have confirmed a notice, or have not. A receipt given in person can be noted, and the note taken back. */
export function PeopleTable<Person extends ReceiptPerson>(props: Props<Person>) {
  const { list, articleId, part, nameOf, canNote, onChanged } = props
  const { busy, run } = useDeed()
  const note = async (reader: string, on: boolean) => {
    const answer = await run('receipts.note', { articleId, reader, on })
    if (!answer?.ok) return
    say({ tone: 'good', text: on ? texts.noted : texts.unnoted })
    list.reload()
    onChanged()
  }
  const columns: Column<Person>[] = [
    { key: 'name', head: texts.name, width: 140, cell: nameOf },
    { key: 'place', head: texts.place, cell: ({ place }) => place },
    { key: 'how', head: texts.how, kind: 'name', cell: ({ how }) => <span className="quiet">{how}</span> },
    {
      key: 'note',
      head: '',
      kind: 'end',
      width: 120,
      cell: ({ reader, name, confirmedAt, noted }) =>
        canNote &&
        (noted || !confirmedAt) && (
          <Button
            size="small"
            disabled={busy}
            aria-label={uiTexts.about(noted ? texts.unnote : texts.note, name)}
            onClick={() => note(reader, !noted)}
          >
            {noted ? texts.unnote : texts.note}
          </Button>
        ),
    },
  ]
  const title = part === 'waiting' ? texts.nobodyWaits : texts.nobodyConfirmed
  return (
    <Pages list={list} empty={<EmptyState motif="empty-person" title={title} />}>
      {(items) => <Table label={texts[part]} columns={columns} rows={items} keyOf={({ reader }) => reader} />}
    </Pages>
  )
}
