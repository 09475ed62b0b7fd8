import { answered } from '../../testing/answered'
import { askingMember, DAY } from '../../testing/factories'
import { aHandOver } from '../../testing/places/aHandOver'
import { listMyRegistrations } from '../signedUp/listMyRegistrations'

async function anOffer() {
  const trip = await aHandOver()
  await trip.handOver('Li', 'Wang')
  const mine = async (name: string) =>
    answered(await listMyRegistrations({}, askingMember(trip.store, name, trip.time.now))).map(
      ({ status, fromName }) => [status, fromName]
    )
  return { ...trip, mine }
}

test('a place that a colleague hands on stands first among one’s own, with whose it is', async () => {
  const { mine } = await anOffer()
  expect(await mine('Wang')).toEqual([['handing', 'Li']])
  expect(await mine('Zhao')).toEqual([])
})

test('it is gone once it is taken, declined, kept or over', async () => {
  const taken = await anOffer()
  await taken.takeOver('Wang')
  expect(await taken.mine('Wang')).toEqual([['confirmed', undefined]])

  const declined = await anOffer()
  await declined.decline('Wang')
  expect(await declined.mine('Wang')).toEqual([])

  const kept = await anOffer()
  await kept.keep('Li')
  expect(await kept.mine('Wang')).toEqual([])

  const over = await anOffer()
  over.time.now += 2 * DAY
  expect(await over.mine('Wang')).toEqual([])
})
