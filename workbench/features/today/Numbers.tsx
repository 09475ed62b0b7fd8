import type { DeskToday } from '#shared/desk/today'
import { NumberCard } from '../../ui/NumberCard'
import { useDeskMe } from '../../useDeskMe'
import { mayAsk } from '../../whoMay'
import { numbersOf } from './numbersOf'

/** Every number opens its list. */
export function Numbers({ numbers }: { numbers: DeskToday }) {
  const me = useDeskMe()
  return (
    <ul className="numbers">
      {numbersOf(numbers, me)
        .filter(({ may }) => mayAsk(me, may))
        .map((card) => (
          <li key={card.label}>
            <NumberCard {...card} />
          </li>
        ))}
    </ul>
  )
}
