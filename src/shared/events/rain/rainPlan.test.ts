import { carriedOut, turnedRound } from './rainPlan'

const HOUR = 3_600_000
const planned = { venue: '北海公园', startsAt: 100 * HOUR, endsAt: 103 * HOUR, opensAt: 10 * HOUR, closesAt: 99 * HOUR }

test('another place alone leaves every time as it is', () => {
  expect(carriedOut(planned, { venue: '体育馆' })).toEqual({ ...planned, venue: '体育馆' })
})

test('an event that begins otherwise lasts as long, and sign-up is over before it begins', () => {
  expect(carriedOut(planned, { venue: '体育馆', startsAt: 90 * HOUR })).toMatchObject({
    ...{ startsAt: 90 * HOUR, endsAt: 93 * HOUR, closesAt: 90 * HOUR },
  })
  expect(carriedOut(planned, { venue: '体育馆', startsAt: 120 * HOUR })).toMatchObject({ closesAt: 99 * HOUR })
})

test('the plan is the way back once it is carried out', () => {
  const plan = { venue: '体育馆', startsAt: 120 * HOUR }
  const back = turnedRound(planned, plan)
  expect(back).toEqual({ venue: '北海公园', startsAt: 100 * HOUR })
  expect(carriedOut(carriedOut(planned, plan), back)).toEqual(planned)
})
