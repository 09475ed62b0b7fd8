import { useAsk } from '#client/asking/useAsk'
import { useLive } from '#client/liveValue'
import type { DeskToday } from '#shared/desk/today'
import { isOfficer, seenUnionOf } from '#shared/identity/caller'
import { holdings } from '../../today'
import { NumberCard } from '../../ui/lists/NumberCard'
import { Loaded } from '../../ui/states/Loaded'
import { useDeskMe } from '../../useDeskMe'
import { mayAsk } from '../../whoMay'
import { type Holdings, numbersOf } from './numbersOf'

const NO_HOLDINGS: Holdings = { enterprises: 0, members: 0 }

/** The numbers of today: of the street for an officer, of their own union for a chair. */
export function Numbers({ numbers }: { numbers: DeskToday }) {
  const me = useDeskMe()
  const unionId = seenUnionOf(me)
  if (isOfficer(me)) return <OfStreet numbers={numbers} />
  if (!unionId) return <Cards numbers={numbers} holdings={NO_HOLDINGS} />
  return <OfUnion unionId={unionId} numbers={numbers} />
}

function OfStreet({ numbers }: { numbers: DeskToday }) {
  const load = useLive(holdings.load)
  return (
    <Loaded load={load} onRetry={holdings.refresh} rows={3}>
      {({ enterprises, members }) => <Cards numbers={numbers} holdings={{ enterprises, members }} />}
    </Loaded>
  )
}

function OfUnion({ unionId, numbers }: { unionId: string; numbers: DeskToday }) {
  const { load, reload } = useAsk('directory.union', { unionId })
  return (
    <Loaded load={load} onRetry={reload} rows={3}>
      {({ enterprises, members }) => <Cards numbers={numbers} holdings={{ enterprises, members }} />}
    </Loaded>
  )
}

/** The cards of the numbers that this person may see; each opens its list. */
function Cards({ numbers, holdings }: { numbers: DeskToday; holdings: Holdings }) {
  const me = useDeskMe()
  return (
    <ul className="numbers">
      {numbersOf({ ...numbers, ...holdings }, me)
        .filter(({ may }) => mayAsk(me, may))
        .map((card) => (
          <li key={card.label}>
            <NumberCard {...card} />
          </li>
        ))}
    </ul>
  )
}
