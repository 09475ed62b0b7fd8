import { gather, openEvent, rush } from '../../e2e/places/rush'
import { sessionOf, tripRules } from '../../e2e/places/tripRules'
import { startProduct } from '../../e2e/product/startProduct'
import { type Figure, ms, percentile } from './figure'

const MEMBERS = 2000
const PLACES = 64

/** Measures the whole product under a rush, through HTTP, and the time until it is up again. */
export async function measureRush(): Promise<Figure[]> {
  const began = performance.now()
  const product = await startProduct()
  const firstStart = performance.now() - began
  const crowd = await gather(product.url, MEMBERS)
  const { took, seconds } = await rush(crowd, await openEvent(crowd, PLACES), { atOnce: 64 })
  const rules = tripRules()
  const shared = await rush(crowd, await openEvent(crowd, rules.capacity, rules), { atOnce: 64, sessionOf })
  took.sort((a, b) => a - b)
  await product.kill()
  const again = performance.now()
  await product.restart()
  const warmStart = performance.now() - again
  await product.stop()
  return [
    { what: 'first start with seeding, built before', value: (firstStart / 1000).toFixed(1), unit: 's' },
    { what: 'warm start after kill -9', value: (warmStart / 1000).toFixed(1), unit: 's' },
    { what: `registering through HTTP, ${MEMBERS} × 2 taps`, value: Math.round(took.length / seconds), unit: 'taps/s' },
    {
      what: 'the same for three sessions with forty reserves',
      value: Math.round(shared.took.length / shared.seconds),
      unit: 'taps/s',
      note: `${(took.length / seconds / (shared.took.length / shared.seconds)).toFixed(2)} times as long as the plain event`,
    },
    {
      what: 'one tap of these, p50 / p99',
      value: `${ms(percentile(took, 0.5))} / ${ms(percentile(took, 0.99))}`,
      unit: 'ms',
      note: '64 at once',
    },
  ]
}
