import { inBeijing } from '#shared/beijingTime'
import { type CheckIn, checkInId } from '#shared/checkin/checkIn'
import { seeReach } from '../../../cloudfunctions/checkin/after/seeReach'
import { seeStreet } from '../../../cloudfunctions/checkin/after/seeStreet'
import { seeTurnout } from '../../../cloudfunctions/checkin/after/seeTurnout'
import { sumVisits } from '../../../cloudfunctions/checkin/sums/sumVisits'
import { sumFeedback } from '../../../cloudfunctions/feedback/readFeedback'
import { aMember, anEvent, anOfficer, asking, DAY, NOON } from '../../../cloudfunctions/testing/factories'
import { type Figure, ms, percentile, timesOf } from '../figure'
import { storeOverHttp } from '../storeOverHttp'

const MEMBERS = 12_060
const UNIONS = 199
/** Members of the union that is looked at: the largest of the street. */
const LARGEST = 1180
const CHECK_INS = 30_000
const ANSWERS = 600
const ROUNDS = 15

/** Measures what is read after events: who of a large union was at nothing, and what those who came said. */
export async function measureAfterwards(): Promise<Figure[]> {
  const { store, close } = await storeOverHttp()
  const members = Array.from({ length: MEMBERS }, (_, index) =>
    aMember(`r${index}`, { unionId: unionOf(index), standing: 'member' })
  )
  await inParts(members, (part) => store.members.addMany(part))
  await store.events.add(anEvent())
  const checkins = Array.from({ length: CHECK_INS }, (_, index): CheckIn => {
    // A quarter of the members never comes.
    const number = (index * 7) % Math.floor(MEMBERS * 0.75)
    const [eventId, memberId] = [`e${Math.floor(index / 330)}`, members[number]?.id ?? '']
    return {
      ...{ id: checkInId(eventId, memberId), eventId, point: 'door', memberId, personId: '', enterpriseId: 'f' },
      ...{
        unionId: unionOf(number),
        state: 'in',
        at: NOON - Math.floor(index / 330) * 11 * DAY - (index % 50) * 60_000,
      },
      ...{ door: '东门', how: 'card', by: '' },
    }
  })
  await inParts(checkins, (part) => store.checkins.addMany(part))
  await store.feedback.addMany(
    Array.from({ length: ANSWERS }, (_, index) => ({
      ...{ id: `cup:m${index}`, eventId: 'cup', memberId: `m${index}`, personId: '', face: 'good' as const },
      ...{ words: index % 5 === 0 ? '还想来' : '', at: NOON },
    }))
  )
  const officer = asking(store, anOfficer(), NOON)
  const year = inBeijing(NOON).year()
  const anew = await timesOf(3, () => seeTurnout({ year: year - 1 }, officer))
  await sumVisits({ store, clock: () => NOON, until: Number.POSITIVE_INFINITY })
  const turnout = await timesOf(ROUNDS, () => seeTurnout({ year: year - 1 }, officer))
  const reach = await timesOf(ROUNDS, () => seeReach({ unionId: 'u0' }, officer))
  // A minute apart, since within it a process answers with what it has counted.
  let minutes = 0
  const street = await timesOf(ROUNDS, () => seeStreet({}, { ...officer, now: NOON + ++minutes * 60_000 }))
  const feedback = await timesOf(ROUNDS, () => sumFeedback({ eventId: 'cup' }, officer))
  await close()
  return [
    { what: `turnout of a year, of ${CHECK_INS} check-ins in three, before the books are made`, ...figureOf(anew) },
    { what: 'the same from the books', ...figureOf(turnout) },
    {
      what: `who of a union of ${LARGEST} was at nothing, over ${CHECK_INS} check-ins by HTTP`,
      ...figureOf(reach),
    },
    { what: `the same of the whole street, ${MEMBERS} members, counted anew, by HTTP`, ...figureOf(street) },
    { what: `what ${ANSWERS} people said of an event, by HTTP`, ...figureOf(feedback) },
  ]
}

/** Everybody of a number is of one union; the first has the most. */
function unionOf(number: number): string {
  return number < LARGEST ? 'u0' : `u${1 + (number % (UNIONS - 1))}`
}

async function inParts<Row>(rows: Row[], add: (part: Row[]) => Promise<void>): Promise<void> {
  for (let from = 0; from < rows.length; from += 500) await add(rows.slice(from, from + 500))
}

function figureOf(times: number[]): Omit<Figure, 'what'> {
  const sorted = [...times].sort((one, other) => one - other)
  return {
    value: ms(percentile(sorted, 0.5)),
    unit: 'ms',
    note: `p50 of ${times.length}; slowest ${ms(sorted.at(-1) ?? 0)} ms`,
  }
}
