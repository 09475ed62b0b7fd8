import { openRandom } from './random'
import { randomFaults } from './randomFaults'

test('so large a share of all calls goes wrong, and in the same way for the same seed', () => {
  const draw = (seed: number) => {
    const faults = randomFaults({ busy: 0.1, reset_after: 0.05 }, openRandom(seed))
    return Array.from({ length: 4000 }, () => faults('/cgi-bin/any'))
  }
  const drawn = draw(7)
  const share = (of: object) => drawn.filter((fault) => JSON.stringify(fault) === JSON.stringify(of)).length / 4000

  expect(share({ kind: 'code', code: -1, message: 'system error' })).toBeCloseTo(0.1, 1)
  expect(share({ kind: 'reset_after' })).toBeCloseTo(0.05, 1)
  expect(draw(7)).toEqual(drawn)
})
