import { stillToCome, sumOfSeason } from './season'

const events = [
  { phase: 'finished' as const, came: 40, certificates: 8 },
  { phase: 'finished' as const, came: 12 },
  { phase: 'cancelled' as const },
  { phase: 'open' as const },
]

test('the last page of a season adds up what ran, what was called off, how often somebody came, and the certificates', () => {
  expect(sumOfSeason(events)).toEqual({ events: 4, over: 2, cancelled: 1, turnout: 52, certificates: 8 })
  expect(sumOfSeason([])).toEqual({ events: 0, over: 0, cancelled: 0, turnout: 0, certificates: 0 })
})

test('a season does not end before each of its events is over or called off', () => {
  expect(stillToCome(events)).toEqual([{ phase: 'open' }])
  expect(stillToCome(events.slice(0, 3))).toEqual([])
})
