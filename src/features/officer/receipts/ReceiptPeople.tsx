import type { Paged } from '#client/asking/usePages'
import type { ReceiptPerson } from '#shared/receipts/view'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { MoreRow } from '#ui/lists/MoreRow'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { receiptTexts as texts } from './receiptTexts'
import type { ReceiptPart } from './useReceipts'

interface Props<Row extends ReceiptPerson> {
  part: ReceiptPart
  people: Pick<Paged<Row>, 'load' | 'reload' | 'end'>
  /** Whether the viewer may do something for this person; missing when for nobody. */
  canChoose: ((person: Row) => boolean) | undefined
  onChoose: (person: Row) => void
}

/** The people who have answered, or who have not. */
export function ReceiptPeople<Row extends ReceiptPerson>({
  part,
  people: { load, reload, end },
  canChoose,
  onChoose,
}: Props<Row>) {
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
              title={person.place ? `${person.name}·${person.place}` : person.name}
              note={person.how}
              onPress={canChoose?.(person) ? () => onChoose(person) : undefined}
            />
          ))}
          <MoreRow {...end} />
        </Card>
      )}
    </Loaded>
  )
}
