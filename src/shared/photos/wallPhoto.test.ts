import { BRING_FOR_MS, decideBringing, eventOfPhoto, wallPhotoId } from './wallPhoto'

const event = { state: 'published' as const, startsAt: 100, endsAt: 200 }
const end = event.endsAt + BRING_FOR_MS

test.each([
  ['before it begins', event, true, 99, 'photos_early'],
  ['of one that was cancelled', { ...event, state: 'cancelled' as const }, true, 150, 'photos_over'],
  ['a month after its end', event, true, end, 'photos_over'],
  ['by somebody who was not there', event, false, 150, 'photos_absent'],
])('photos are not brought %s', (_words, of, hasCome, now, reason) => {
  expect(decideBringing(of, hasCome, now)).toEqual({ ok: false, reason })
})

test('who came brings photos from the beginning until a month after the end', () => {
  expect([100, end - 1].map((now) => decideBringing(event, true, now).ok)).toEqual([true, true])
})

test('a photo tells to which event it belongs', () => {
  expect(eventOfPhoto(wallPhotoId('event-chess-4', 'a'.repeat(40)))).toBe('event-chess-4')
})
