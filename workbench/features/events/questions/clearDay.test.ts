import { clearDay } from './clearDay'

describe('the day on which sensitive answers go', () => {
  test('is counted from the end of the event', () => {
    const endsAt = Date.parse('2026-11-07T11:00:00+08:00')
    expect(clearDay(endsAt, endsAt)).toBe('12 月 7 日')
  })

  test('is not known while nobody has said when the event ends', () => {
    expect(clearDay(undefined, 0)).toBeUndefined()
  })
})
