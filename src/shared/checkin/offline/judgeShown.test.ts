import { createHmac } from 'node:crypto'
import { NOON } from '../../testing/noon'
import { cardText, dayOf, dayWords, digitsIn, macIn, sealedWords, WINDOW_MS, windowOf } from '../code'
import type { DoorList } from './doorList'
import { findInList, judgeShown } from './judgeShown'

const macOf = (key: string, words: string) => createHmac('sha256', Buffer.from(key, 'hex')).update(words).digest('hex')
const day = dayOf(windowOf(NOON))
const secretOf = (memberId: string) => macOf('07', memberId)
const keyOf = (memberId: string, on = day) => macOf(secretOf(memberId), dayWords(memberId, on))
const row = (memberId: string, over = {}) => ({ memberId, name: memberId, firm: '面馆', spelt: memberId, ...over })
const list: DoorList = {
  ...{ eventId: 'cup', day, until: NOON + 1 },
  rows: [
    row('Li', { key: keyOf('Li'), spelt: '李示例 lishili lsl' }),
    row('Wang', { key: keyOf('Wang'), inAt: NOON - 1 }),
    row('Zhao'),
  ],
}
const hex = (memberId: string, at = NOON) =>
  macOf(keyOf(memberId, dayOf(windowOf(at))), sealedWords(memberId, windowOf(at)))
const card = (memberId: string, at = NOON, over = {}) =>
  ({ by: 'card', text: cardText({ memberId, window: windowOf(at), mac: macIn(hex(memberId, at)), ...over }) }) as const
const judge = (shown: Parameters<typeof judgeShown>[1], seen: Record<string, number> = {}, at = NOON) =>
  judgeShown(list, shown, { at, macOf, seenAt: (memberId) => seen[memberId] })

test('a card on the list is in, once: by this list, or by this phone', () => {
  expect(judge(card('Li'))).toMatchObject({ kind: 'in', row: { memberId: 'Li' } })
  expect(judge(card('Wang'))).toMatchObject({ kind: 'already', at: NOON - 1 })
  expect(judge(card('Li'), { Li: NOON - 9 })).toMatchObject({ kind: 'already', at: NOON - 9 })
})

test.each([
  ['a minute old', card('Li', NOON - 2 * WINDOW_MS), 'code_old'],
  ['of somebody else’s name', card('Li', NOON, { memberId: 'Wang' }), 'code_wrong'],
  ['with another end', card('Li', NOON, { mac: '0'.repeat(20) }), 'code_wrong'],
  ['that is none', { by: 'card', text: 'https://example.com' } as const, 'code_unknown'],
])('a code %s lets nobody in', (_which, shown, why) => {
  expect(judge(shown)).toEqual({ kind: 'wrong', why })
})

test('six digits are found among the keys of the list; who has no key is never found by them', () => {
  expect(judge({ by: 'digits', digits: digitsIn(hex('Li')) })).toMatchObject({ kind: 'in', row: { memberId: 'Li' } })
  expect(judge({ by: 'digits', digits: digitsIn(hex('Zhao')) })).toEqual({ kind: 'wrong', why: 'digits_unknown' })
})

test('a card that cannot be checked here says so: no key, an old phone, another day', () => {
  expect(judge(card('Zhao'))).toMatchObject({ kind: 'unproven' })
  expect(judge(card('Li', NOON, { isOld: true }))).toMatchObject({ kind: 'unproven' })
  const tomorrow = NOON + 86_400_000
  expect(judge(card('Li', tomorrow), {}, tomorrow)).toMatchObject({ kind: 'unproven' })
})

test('whoever is not on the list is a guest, by card and by name', () => {
  expect(judge(card('Sun'))).toEqual({ kind: 'guest', memberId: 'Sun' })
  expect(judge({ by: 'name', memberId: 'Sun' })).toEqual({ kind: 'guest', memberId: 'Sun' })
})

test('a name is found by its characters, pinyin or initials', () => {
  for (const text of ['李', 'lsl', 'lishi'])
    expect(findInList(list, text).map(({ memberId }) => memberId)).toEqual(['Li'])
  expect(findInList(list, 'xyz')).toEqual([])
})
