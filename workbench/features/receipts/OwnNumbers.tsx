import { momentText } from '#shared/beijingTime'
import { isLate, shareText } from '#shared/receipts/receipt'
import type { OwnNotice } from '#shared/receipts/view'
import { NumberCard } from '../../ui/lists/NumberCard'
import { receiptsTexts as texts } from './texts'

/** The numbers of one notice in the own union. */
export function OwnNumbers({ board }: { board: OwnNotice }) {
  const { asked, confirmed, dueAt } = board
  const left = asked - confirmed
  const cards = [
    { label: texts.asked, number: asked, line: texts.askedLine },
    { label: texts.confirmed, number: confirmed, line: texts.confirmedLine(shareText(board)) },
    { label: texts.waiting, number: left, line: left > 0 ? dueOf(dueAt) : texts.allDone },
  ]
  return (
    <ul className="numbers">
      {cards.map((card) => (
        <li key={card.label}>
          <NumberCard {...card} unit={texts.unit} />
        </li>
      ))}
    </ul>
  )
}

function dueOf(dueAt: number | undefined): string {
  const now = Date.now()
  if (dueAt === undefined) return texts.leftLine
  const moment = momentText(dueAt, now)
  return isLate({ dueAt }, now) ? texts.late(moment) : `${texts.due} ${moment}`
}
