import { inBeijing } from '#shared/beijingTime'
import { misplacedTimes } from '#shared/events/times'
import { DAY, HOUR, NOON } from '#shared/testing/noon'
import { firstTimes } from './firstTimes'

const said = (at: number) => `${new Date(at + 8 * HOUR).getUTCDay()} ${inBeijing(at).format('HH:mm')}`

test('on whatever day and hour the form is opened, the times are a Saturday ten days off or more, and a Wednesday before', () => {
  for (let hours = 0; hours < 24 * 16; hours += 5) {
    const now = NOON + hours * HOUR + 34_567
    const { opensAt, closesAt, startsAt, endsAt } = firstTimes(now)
    expect([said(closesAt), said(startsAt), said(endsAt)]).toEqual(['3 18:00', '6 09:00', '6 11:30'])
    const days = (startsAt - now) / DAY
    expect([days > 9, days < 18, now - opensAt < 60_000 && opensAt <= now]).toEqual([true, true, true])
    expect(misplacedTimes({ opensAt, closesAt, startsAt, endsAt })).toEqual({})
  }
})
