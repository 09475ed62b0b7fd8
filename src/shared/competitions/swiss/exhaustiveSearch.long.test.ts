import fc from 'fast-check'
import { aCourse, playCourse } from '../testing/aTournament'
import { bestRound, pricesOfRound } from '../testing/everyPairing'

test('every round of up to 8 entrants is the best of all legal rounds', () => {
  let refused = 0
  fc.assert(
    fc.property(aCourse({ min: 2, max: 8 }), (course) => {
      playCourse(course, (swiss, round) => {
        const best = swiss.entrants.some(({ status }) => status === 'active') ? bestRound(swiss) : null
        if (!best) refused += 1
        expect(round && { bye: round.bye, prices: pricesOfRound(swiss, round.pairs) }).toEqual(best ?? undefined)
      })
    }),
    { numRuns: 250, seed: 20261124 }
  )
  expect(refused).toBeGreaterThan(10)
})
