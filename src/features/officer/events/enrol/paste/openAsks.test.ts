import type { AskLine } from '#shared/events/enrol/matchLines'
import { keyOfAsk } from '#shared/events/enrol/settled'
import { OPEN_AT_ONCE, openAsks } from './openAsks'

const asks = Array.from(
  { length: 20 },
  (_, index): AskLine => ({ no: index + 1, text: `小${index}`, piece: `小${index}`, why: 'like', candidates: [] })
)
const settledTo = (count: number) => new Map(asks.slice(0, count).map((ask) => [keyOfAsk(ask), '']))

describe('lines that somebody has to settle', () => {
  test('come a few at a time', () => {
    expect(openAsks(asks, new Map())).toEqual({ shown: asks.slice(0, OPEN_AT_ONCE), later: 17 })
  })

  test('stay where they are once settled, and the next comes', () => {
    expect(openAsks(asks, settledTo(3))).toEqual({ shown: asks.slice(0, 6), later: 14 })
    expect(openAsks(asks, settledTo(20))).toEqual({ shown: asks, later: 0 })
  })

  test('leave none out, in whatever order they are settled', () => {
    const last = new Map([[keyOfAsk(asks[2] as AskLine), '']])
    expect(openAsks(asks, last).shown).toEqual(asks.slice(0, 4))
  })
})
