import { seeReach } from '../../../cloudfunctions/checkin/after/seeReach'
import { seeStreet } from '../../../cloudfunctions/checkin/after/seeStreet'
import { sumFeedback } from '../../../cloudfunctions/feedback/readFeedback'
import { aMember, anEvent, anOfficer, asking, DAY, NOON } from '../../../cloudfunctions/testing/factories'
import { type Figure, ms, percentile, timesOf } from '../figure'
import { storeOverHttp } from '../storeOverHttp'

const MEMBERS = 3500
const CHECK_INS = 30_000
const ANSWERS = 600
const ROUNDS = 15

/** Measures what is read after events: who of a large union was at nothing, and what those who came said. */
export async function measureAfterwards(): Promise<Figure[]> {
  const { store, close } = await storeOverHttp()
  const members = Array.from({ length: MEMBERS }, (_, index) =>
    aMember(`r${index}`, { unionId: 'u', standing: 'member' })
  )
  await store.members.addMany(members)
  await store.events.add(anEvent())
  await store.checkins.addMany(
    Array.from({ length: CHECK_INS }, (_, index) => {
      // A quarter of the members never comes.
      const memberId = members[index % Math.floor(MEMBERS * 0.75)]?.id ?? ''
      return {
        ...{
          id: `e${index}:${memberId}:door`,
          eventId: index < ANSWERS ? 'cup' : `e${index % 90}`,
          point: 'door',
          memberId,
        },
        ...{ personId: '', enterpriseId: 'f', unionId: 'u', state: 'in' as const, at: NOON - (index % 700) * DAY },
        ...{ door: '东门', how: 'card' as const, by: '' },
      }
    })
  )
  await store.feedback.addMany(
    Array.from({ length: ANSWERS }, (_, index) => ({
      ...{ id: `cup:m${index}`, eventId: 'cup', memberId: `m${index}`, personId: '', face: 'good' as const },
      ...{ words: index % 5 === 0 ? '还想来' : '', at: NOON },
    }))
  )
  const officer = asking(store, anOfficer(), NOON)
  const reach = await timesOf(ROUNDS, () => seeReach({ unionId: 'u' }, officer))
  // A minute apart, since within it a process answers with what it has counted.
  let minutes = 0
  const street = await timesOf(ROUNDS, () => seeStreet({}, { ...officer, now: NOON + ++minutes * 60_000 }))
  const feedback = await timesOf(ROUNDS, () => sumFeedback({ eventId: 'cup' }, officer))
  await close()
  return [
    {
      what: `who of a union of ${MEMBERS} was at nothing, over ${CHECK_INS} check-ins by HTTP`,
      ...figureOf(reach),
    },
    { what: `the same of the whole street, ${MEMBERS} members, counted anew, by HTTP`, ...figureOf(street) },
    { what: `what ${ANSWERS} people said of an event, by HTTP`, ...figureOf(feedback) },
  ]
}

function figureOf(times: number[]): Omit<Figure, 'what'> {
  const sorted = [...times].sort((one, other) => one - other)
  return {
    value: ms(percentile(sorted, 0.5)),
    unit: 'ms',
    note: `p50 of ${times.length}; slowest ${ms(sorted.at(-1) ?? 0)} ms`,
  }
}
