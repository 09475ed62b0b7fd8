import type { ArrivalBoard } from '#shared/checkin/view'
import { NumberCard } from '../../../ui/lists/NumberCard'
import { arrivalTexts as texts } from '../texts'

/** The numbers of the door, each with its list. */
export function ArrivalNumbers({ board, isOver }: { board: ArrivalBoard; isOver: boolean }) {
  const { event, count, turnedAway, undone, family } = board
  const missing = Math.max(0, missingIn(board))
  const listOf = (list: string) => `/checkin/${event.id}?list=${list}`
  const cards = [
    { to: listOf('in'), label: texts.in, number: count.arrived, line: texts.inLine(count.expected) },
    {
      to: listOf('missing'),
      label: texts.missing,
      number: missing,
      line: isOver ? texts.missingOver : texts.missingLine,
    },
    { to: listOf('turnedAway'), label: texts.turnedAway, number: turnedAway, line: texts.turnedAwayLine },
    { to: listOf('undone'), label: texts.undone, number: undone, line: texts.undoneLine },
    ...(family > 0 ? [{ label: texts.family, number: family, line: texts.familyLine }] : []),
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

/** Those with a place who are not in; somebody who came by another way is not counted against them. */
export function missingIn({ unions }: ArrivalBoard): number {
  return unions.reduce((sum, { expected, arrived }) => sum + Math.max(0, expected - arrived), 0)
}
