import { cardText, digitsIn, macIn, sealedWords, windowOf } from '#shared/checkin/code'
import { judgeShown } from '#shared/checkin/offline/judgeShown'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { aSealing, asking, HOUR } from '../../testing/factories'
import { aDoor } from '../../testing/places/aDoor'
import { openCard } from '../card/cards'
import { codeOf } from '../card/codeOf'

async function aMorning() {
  const door = await aDoor()
  for (const name of ['Li', 'Wang']) await door.register(name)
  door.opens()
  const ask = () => atTheDoor('checkin.doorList', { eventId: 'cup' }, asking(door.store, door.officer, door.time.now))
  return { ...door, ask }
}

test('a list opens the card of this day without a network, and holds no secret of any card', async () => {
  const { ask, card, digits, time, store, enter } = await aMorning()
  const [shown, said] = [await card('Li'), await digits('Li')]
  await enter('Wang')
  const list = answered(await ask())
  const judge = (one: typeof shown) => judgeShown(list, one, { at: time.now, macOf: codeOf, seenAt: () => undefined })
  for (const one of [shown, said])
    expect(judge(one)).toMatchObject({ kind: 'in', row: { memberId: 'm-Li', name: 'Li' } })
  expect(judge({ by: 'name', memberId: 'm-Wang' })).toMatchObject({ kind: 'already' })
  const boxes = (await store.cards.listAll()).map(({ sealed }) => sealed.box)
  expect(boxes.filter((box) => JSON.stringify(list).includes(box))).toEqual([])
  expect(list.rows.every((row) => Object.keys(row).every((key) => key !== 'secret'))).toBe(true)
})

test('the key of a day opens no card of the next', async () => {
  const { ask, card, time } = await aMorning()
  await card('Li')
  const list = answered(await ask())
  time.now += 24 * HOUR
  const next = await card('Li')
  expect(judgeShown(list, next, { at: time.now, macOf: codeOf, seenAt: () => undefined })).toMatchObject({
    kind: 'unproven',
  })
})

test('each list has a lock of its own, and goes with the event: afterwards there is none', async () => {
  const { ask, time, store } = await aMorning()
  const { endsAt } = await store.events.get('cup')
  const [one, other] = [answered(await ask()), answered(await ask())]
  expect(one.salt).not.toBe(other.salt)
  expect(one.until).toBe(endsAt)
  time.now = endsAt
  expect(await ask()).toMatchObject({ reason: 'list_over' })
  time.now = endsAt - 99 * HOUR
  expect(await ask()).toMatchObject({ reason: 'door_early' })
})

test('a card of a phone of before still opens the door, and its code is no code of the day', async () => {
  const { card, admit, store, time } = await aMorning()
  const now = await card('Li')
  const secret = openCard(aSealing, await store.cards.get('m-Li')) ?? ''
  const window = windowOf(time.now)
  const mac = macIn(codeOf(secret, sealedWords('m-Li', window)))
  const before = cardText({ memberId: 'm-Li', window, mac, isOld: true })
  expect(await admit({ by: 'card', text: before.replace('HQCA1', 'HQCA2') })).toMatchObject({ reason: 'code_wrong' })
  const text = now.by === 'card' ? now.text : ''
  expect(await admit({ by: 'card', text: text.replace('HQCA2', 'HQCA1') })).toMatchObject({ reason: 'code_wrong' })
  expect(answered(await admit({ by: 'card', text: before }))).toMatchObject({ kind: 'in' })
  expect(
    answered(await admit({ by: 'digits', digits: digitsIn(codeOf(secret, sealedWords('m-Li', window))) }))
  ).toMatchObject({
    kind: 'in',
  })
})
