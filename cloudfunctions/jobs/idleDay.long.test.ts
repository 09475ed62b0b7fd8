import type { Entries } from '#server/agenda'
import { entriesOf } from '../agenda/feature'
import { features } from '../features'
import { aQuietDay } from '../testing/agenda/aQuietDay'
import { TEST_KEYS } from '../testing/factories'

/** docs/decisions/031. */
const CALLS_A_DAY = 15_000

process.env.ANSWER_KEYS = TEST_KEYS

test('a day with nobody there costs few calls of the database, with many more features too', async () => {
  const later = Array.from({ length: 40 }, (_, number) => ({
    agenda: { [`later${number}.send`]: { run: async () => undefined, every: 3_600_000 } } as Entries,
  }))
  const { calls, coldScans } = await aQuietDay(entriesOf([...features, ...later]))
  console.info(`${calls} database calls on an idle day, forty more steps included`)
  expect(calls).toBeLessThan(CALLS_A_DAY)
  expect(coldScans).toBe(0)
})
