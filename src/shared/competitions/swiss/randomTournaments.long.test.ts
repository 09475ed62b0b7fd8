import fc from 'fast-check'
import { aSwiss } from '../testing/aSwiss'
import { aCourse, playCourse } from '../testing/aTournament'
import { pricesOfRound } from '../testing/everyPairing'
import type { Swiss } from './input'
import { pairRound, type SwissRound } from './pairRound'

/**
 * Looks at every round of random events with 4 to 64 entrants, draws, absences, withdrawals, late entries and odd
 * numbers.
 */
function everyRound(look: (swiss: Swiss, round: SwissRound) => void, numRuns = 25) {
  fc.assert(
    fc.property(aCourse({ min: 4, max: 64 }), (course) => {
      playCourse(course, (swiss, round) => round && look(swiss, round))
    }),
    { numRuns, seed: 7 }
  )
}

const byes = (swiss: Swiss) => swiss.rounds.flat().filter(({ result }) => result === 'bye')
const told = ({ relaxed }: SwissRound, rule: string) => relaxed.filter((each) => each.rule === rule)

describe('in random events', () => {
  test('everybody present plays once or has the bye, and nobody meets twice', () => {
    everyRound((swiss, round) => {
      const active = swiss.entrants.filter(({ status }) => status === 'active').map(({ id }) => id)
      const seated = [...round.pairs.flatMap(({ first, second }) => [first, second]), ...(round.bye ? [round.bye] : [])]
      expect([...seated].sort()).toEqual([...active].sort())
      const met = swiss.rounds.flat().map(({ first, second }) => [first, second].sort().join(' '))
      expect(round.pairs.filter(({ first, second }) => met.includes([first, second].sort().join(' ')))).toEqual([])
    })
  })

  test('nobody has a second bye unless it is told, and each broken side and pair of colleagues is told', () => {
    everyRound((swiss, round) => {
      const again = byes(swiss).some(({ first }) => first === round.bye)
      const [sides, colleagues] = pricesOfRound(swiss, round.pairs)
      expect(told(round, 'secondBye').length > 0).toBe(again)
      expect(told(round, 'sameUnit')).toHaveLength(colleagues ?? 0)
      expect(round.sums.sides).toBe(sides)
      expect(told(round, 'sides').length).toBe(sides)
    })
  })

  test('whose wishes differ get what they wish', () => {
    everyRound((_swiss, round) => {
      for (const { why } of round.pairs) {
        const surplus = (sides: string[]) => sides.filter((side) => side === 'first').length * 2 - sides.length
        const [first, second] = [surplus(why.sides.first), surplus(why.sides.second)]
        if (first * second < 0) expect(first).toBeLessThan(0)
      }
    })
  })

  test('the same event gives the same round, in whatever order entrants, games and fields are written', () => {
    everyRound((swiss, round) => {
      const turned = aSwiss({
        rounds: swiss.rounds.map((games) => [...games].reverse()),
        entrants: [...swiss.entrants]
          .reverse()
          .map((entrant) => Object.fromEntries(Object.entries(entrant).reverse()) as never),
        seed: swiss.seed,
        rules: swiss.rules,
      })
      expect(pairRound(turned)).toMatchObject({ value: { pairs: round.pairs, bye: round.bye, relaxed: round.relaxed } })
    }, 10)
  })
})
