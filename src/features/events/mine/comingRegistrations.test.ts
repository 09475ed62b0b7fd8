import { aRegistration } from '#shared/testing/anEventView'
import { DAY, NOON } from '#shared/testing/noon'
import { comingRegistrations, pastRegistrations } from './comingRegistrations'

const tomorrow = aRegistration(NOON + DAY)
const nextWeek = aRegistration(NOON + 7 * DAY, { status: 'waitlisted', position: 2 })
const lastWeek = aRegistration(NOON - 7 * DAY)
const left = aRegistration(NOON + 2 * DAY, { status: 'withdrawn' })
const cancelled = aRegistration(NOON + 3 * DAY)
cancelled.event.phase = 'cancelled'
const all = [lastWeek, nextWeek, cancelled, left, tomorrow]

test('what I still go to begins with the next, a place in the queue included', () => {
  expect(comingRegistrations(all, NOON)).toEqual([tomorrow, nextWeek])
})

test('an offer comes before everything, since it ends', () => {
  const offer = aRegistration(NOON + 9 * DAY, { status: 'offered', until: NOON + DAY })
  expect(comingRegistrations([tomorrow, offer], NOON)).toEqual([offer, tomorrow])
})

test('what is over, left or cancelled begins with the latest', () => {
  expect(pastRegistrations(all, NOON)).toEqual([cancelled, left, lastWeek])
})
