import { createHmac } from 'node:crypto'
import { NOON } from '../../testing/noon'
import { cardText, dayOf, dayWords, macIn, sealedWords, windowOf } from '../code'
import { type DoorList, withOut } from './doorList'
import { seenHere } from './seenHere'

const macOf = (key: string, words: string) => createHmac('sha256', Buffer.from(key, 'hex')).update(words).digest('hex')
const day = dayOf(windowOf(NOON))
const keyOf = (memberId: string) => macOf('07', dayWords(memberId, day))
const row = (memberId: string, over = {}) => ({ memberId, name: memberId, firm: '面馆', spelt: memberId, ...over })
const list: DoorList = {
  ...{ eventId: 'cup', day, until: NOON + 1 },
  rows: [row('Li', { key: keyOf('Li') }), row('Wang', { inAt: NOON - 9 }), row('Zhao')],
}
const mac = (memberId: string) => macIn(macOf(keyOf(memberId), sealedWords(memberId, windowOf(NOON))))
const card = (memberId: string, of = memberId) =>
  ({ by: 'card', text: cardText({ memberId, window: windowOf(NOON), mac: mac(of) }) }) as const
const waits = (shown: object, at = NOON) => ({ input: { eventId: 'cup', door: '东门', at, shown } })
const seen = (...waiting: { input: unknown }[]) => [...seenHere(list, waiting, macOf)]

test('who was let in without a network is known from what waits, with the first moment', () => {
  expect(seen(waits(card('Li')), waits({ by: 'name', memberId: 'Li' }, NOON + 5))).toEqual([['Li', NOON]])
  expect(seen(waits({ by: 'name', memberId: 'Zhao' }))).toEqual([['Zhao', NOON]])
})

test('a wrong code, a stranger, six digits and what is no check-in make nobody known', () => {
  const digits = waits({ by: 'digits', digits: '123456' })
  expect(seen(waits(card('Li', 'Wang')), waits({ by: 'name', memberId: 'Gao' }), digits, { input: 'x' })).toEqual([])
})

test('an undoing takes somebody out of the list, and nobody else', () => {
  expect(withOut(list, 'Wang').rows).toEqual([list.rows[0], row('Wang'), list.rows[2]])
})
