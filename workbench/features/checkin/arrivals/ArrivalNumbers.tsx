import type { ArrivalBoard } from '#shared/checkin/view'
import { NumberCard } from '../../../ui/lists/NumberCard'
import { arrivalTexts as texts } from '../texts'

/** The numbers of the door, each with its list. */
export function ArrivalNumbers({ board, isOver }: { board: ArrivalBoard; isOver: boolean }) {
  const { event, count, missing, turnedAway, undone, family } = board
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
