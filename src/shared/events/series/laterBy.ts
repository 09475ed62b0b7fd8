import { inBeijing } from '../../beijingTime'
import { nextTitle } from './nextTitle'

export const WEEK_MS = 7 * 86_400_000

type At = number | undefined

/** What moves when an event is held again; at the desk some of it is still missing. */
interface Movable {
  title: string
  startsAt?: At
  endsAt?: At
  opensAt?: At
  closesAt?: At
  sessions?: readonly { startsAt?: At }[]
  reserves?: readonly { until?: At }[]
  rainPlan?: { startsAt?: At } | null | undefined
  lottery?: { drawsAt?: At } | null | undefined
}

/** The same so many weeks later, with every time, and `steps` further in the count of its name. */
export function laterBy<Words extends Movable>(words: Words, weeks: number, steps = 1): Words {
  const later = <Time extends { [Key in Name]?: At }, Name extends string>(one: Time, name: Name): Time => {
    const at: At = one[name]
    return at === undefined ? one : { ...one, [name]: at + weeks * WEEK_MS }
  }
  const moved = later(later(later(later(words, 'startsAt'), 'endsAt'), 'opensAt'), 'closesAt')
  const { sessions, reserves, rainPlan, lottery } = words
  return {
    ...moved,
    title: titleLater(words, moved.startsAt, steps),
    ...(sessions && { sessions: sessions.map((session) => later(session, 'startsAt')) }),
    ...(reserves && { reserves: reserves.map((reserve) => later(reserve, 'until')) }),
    ...(rainPlan && { rainPlan: later(rainPlan, 'startsAt') }),
    ...(lottery && { lottery: later(lottery, 'drawsAt') }),
  }
}

/** 第 3 期 becomes 第 4 期, 11 月 the month in which it is held, and a year its year. */
function titleLater({ title, startsAt }: Movable, next: At, steps: number): string {
  if (startsAt === undefined || next === undefined) return nextTitle(title, 0)
  const [from, to] = [inBeijing(startsAt), inBeijing(next)]
  let named = nextTitle(title, to.year() - from.year())
  for (let step = 1; step < steps; step++) named = nextTitle(named, 0)
  const month = new RegExp(`(?<!\\d)${from.format('M')}(?=\\s*月)`)
  return named.replace(month, to.format('M'))
}
