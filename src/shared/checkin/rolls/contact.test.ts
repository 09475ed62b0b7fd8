import { decideContact, phoneIn } from './contact'

const event = {
  state: 'published' as const,
  startsAt: Date.UTC(2026, 10, 25, 0),
  endsAt: Date.UTC(2026, 10, 26, 9),
}

test.each([
  ['a minute before six in the evening before', Date.UTC(2026, 10, 24, 9, 59), 'contact_early'],
  ['six in the evening before', Date.UTC(2026, 10, 24, 10), undefined],
  ['on its second day', Date.UTC(2026, 10, 26, 8), undefined],
  ['at its end', Date.UTC(2026, 10, 26, 9), 'contact_over'],
])('telephones are open or not: %s', (_when, now, reason) => {
  expect(decideContact(event, now)).toEqual(reason ? { ok: false, reason } : { ok: true, value: 'open' })
})

test('nobody is called for a draft', () => {
  expect(decideContact({ ...event, state: 'draft' }, event.startsAt)).toMatchObject({ reason: 'contact_early' })
})

test.each([
  ['王示例 19900000002', '19900000002'],
  ['对花生过敏', undefined],
  ['身份证 110101199001011234', undefined],
])('the telephone in “%s”', (text, phone) => {
  expect(phoneIn(text)).toBe(phone)
})
