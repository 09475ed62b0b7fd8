import type { DeskToday } from '#shared/identity/desk'
import { NumberCard } from '../../ui/NumberCard'
import { useMe } from '../../useMe'
import { mayAsk } from '../../whoMay'
import { numbersOf } from './numbersOf'

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
