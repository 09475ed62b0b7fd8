import { cardText, macIn, windowOf } from '#shared/checkin/code'
import { secretOf } from '../../../cloudfunctions/checkin/card/cards'
import { cardCodeOf } from '../../../cloudfunctions/checkin/card/codeOf'
import { admit } from '../../../cloudfunctions/checkin/door/admit'
import { aMember, anEvent, anOfficer, aSealing, asking, HOUR } from '../../../cloudfunctions/testing/factories'
import { bookOf } from '../../../cloudfunctions/testing/places/bookOf'
import { type Figure, ms, percentile, timesOf } from '../figure'
import { storeOverHttp } from '../storeOverHttp'

const PEOPLE = 600

/** Measures 600 people through two doors, each by the code of their card. */
export async function measureDoors(): Promise<Figure[]> {
  const { store, close } = await storeOverHttp()
  const event = anEvent({ capacity: PEOPLE })
  const now = event.startsAt - HOUR
  const members = Array.from({ length: PEOPLE }, (_, index) => aMember(`n${index}`))
  await store.events.add(event)
  await store.places.add(
    bookOf(
      event,
      members.map(({ id }) => ({ member: id, turn: 't', at: 0 }))
    )
  )
  await store.registrations.addMany(
    members.map(({ id, personId = '', name, enterpriseId, unionId }) => ({
      ...{ id: `cup:${id}`, eventId: 'cup', memberId: id, personId, name, enterpriseId, unionId },
      ...{ status: 'confirmed', turn: 't', rev: 1, at: 0, answers: {} },
    }))
  )
  const window = windowOf(now)
  const codes: string[] = []
  for (const member of members) {
    const secret = await secretOf(store, aSealing, { personId: member.personId ?? '', member, now })
    const hex = cardCodeOf(secret, { memberId: member.id, window })
    codes.push(cardText({ memberId: member.id, window, mac: macIn(hex) }))
  }
  const desk = asking(store, anOfficer(), now)
  const through = (door: string, own: string[]) =>
    timesOf(own.length, (round) =>
      admit({ eventId: 'cup', door, at: now, shown: { by: 'card', text: own[round] ?? '' } }, desk)
    )
  const started = performance.now()
  const half = PEOPLE / 2
  const times = (await Promise.all([through('东门', codes.slice(0, half)), through('西门', codes.slice(half))])).flat()
  const seconds = (performance.now() - started) / 1000
  const arrived = await store.checkins.count({ eventId: 'cup', state: 'in' })
  await close()
  return [
    {
      what: `check-ins of ${PEOPLE} people through two doors by HTTP`,
      value: (arrived / seconds).toFixed(0),
      unit: 'a second',
      note: `p50 / p99 ${ms(
        percentile(
          times.sort((a, b) => a - b),
          0.5
        )
      )} / ${ms(percentile(times, 0.99))} ms; ${arrived} are in`,
    },
  ]
}
