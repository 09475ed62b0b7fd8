import { momentText } from '#shared/beijingTime'
import { isLate, shareText } from '#shared/receipts/receipt'
import type { ReceiptBoard } from '#shared/receipts/view'
import { NumberCard } from '../../../ui/lists/NumberCard'
import { receiptTexts as texts } from './receiptTexts'

/** The numbers of receipts: asked, confirmed, waiting. */
export function ReceiptNumbers({ board }: { board: ReceiptBoard }) {
  const { asked, confirmed, unions, dueAt } = board
  const now = Date.now()
  const due = dueAt && (isLate(board, now) ? texts.lateLine : texts.dueLine)(momentText(dueAt, now))
  const open = unions.filter((union) => union.confirmed < union.asked).length
  const cards = [
    { label: texts.asked, number: asked, line: due || texts.askedLine },
    { label: texts.confirmed, number: confirmed, line: texts.confirmedLine(shareText(board)) },
    { label: texts.waiting, number: asked - confirmed, line: open > 0 ? texts.waitingLine(open) : texts.waitingNone },
  ]
  return (
    <ul className="numbers">
      {cards.map((card) => (
        <li key={card.label}>
          <NumberCard {...card} unit={texts.people} />
        </li>
      ))}
    </ul>
  )
}
