import type { DeskToday } from '#shared/identity/desk'
import { useMe } from '../../useMe'
import { mayAsk } from '../../whoMay'
import { NumberCard } from './NumberCard'
import { numbersOf } from './numbersOf'
import './Numbers.css'

/** Every number opens its list. */
export function Numbers({ numbers }: { numbers: DeskToday }) {
  const me = useMe()
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
