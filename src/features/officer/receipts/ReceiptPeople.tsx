import type { Paged } from '#client/asking/usePages'
import type { ReceiptPerson } from '#shared/receipts/view'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { MoreRow } from '#ui/lists/MoreRow'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { receiptTexts as texts } from './receiptTexts'
import type { ReceiptPart } from './useReceipts'

interface Props {
  part: ReceiptPart
  people: Pick<Paged<ReceiptPerson>, 'load' | 'reload' | 'end'>
  /** True when the viewer may note a receipt for somebody, or take such a note back. */
  canNote: boolean
  onChoose: (person: ReceiptPerson) => void
}

export function ReceiptPeople({ part, people: { load, reload, end }, canNote, onChoose }: Props) {
  return (
    <Loaded
      load={load}
      onRetry={reload}
      isEmpty={({ items }) => items.length === 0}
      empty={
        <EmptyState
          motif="empty-inbox"
          title={part === 'waiting' ? texts.allTitle : texts.noneConfirmed}
          text={part === 'waiting' ? texts.allText : texts.noneConfirmedText}
        />
      }
    >
      {({ items }) => (
        <Card className="rows">
          {items.map((person) => (
            <Cell
              key={person.reader}
              title={`${person.name}・${person.place}`}
              note={person.how}
              onPress={canNote && (person.noted || !person.confirmedAt) ? () => onChoose(person) : undefined}
            />
          ))}
          <MoreRow {...end} />
        </Card>
      )}
    </Loaded>
  )
}
