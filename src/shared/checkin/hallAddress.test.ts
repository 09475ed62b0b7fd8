import { hallAddress, readHallAddress } from './hallAddress'

const hall = { eventId: 'event-chess', code: '1a2b.00ff' }

test('a phone reads what the screen shows, from its own query or from WeChat’s', () => {
  expect(readHallAddress({ q: hallAddress('https://example.com', hall) })).toEqual(hall)
  expect(readHallAddress({ event: hall.eventId, code: hall.code })).toEqual(hall)
})

test.each([
  ['another page of ours', { q: 'https://example.com/m/?union=union-e002' }],
  ['an address without a code', { q: 'https://example.com/m/?checkin=cup' }],
  ['signs that no code has', { event: 'cup', code: '1"><b>' }],
  ['nothing', {}],
])('%s is no screen', (_what, params) => {
  expect(readHallAddress(params)).toBeUndefined()
})
