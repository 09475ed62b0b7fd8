import { drawMs } from './latency'
import { openRandom } from './random'

test('WeChat takes 60 to 400 ms most of the time, and half of the time under the median', () => {
  const random = openRandom(1)
  const draws = Array.from({ length: 2000 }, () => drawMs({ medianMs: 150 }, random)).sort((a, b) => a - b)

  expect(draws[1000]).toBeGreaterThan(140)
  expect(draws[1000]).toBeLessThan(160)
  expect(draws.filter((ms) => ms > 50 && ms < 450).length).toBeGreaterThan(1850)
})
