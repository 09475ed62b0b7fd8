import { roleFor, THE_STREET } from '#shared/access/role'
import { type Case, SAID_KINDS } from '#shared/cases/case'
import { aCase } from '#shared/testing/aCase'
import { countScore } from '../../cloudfunctions/cases/countScore'
import { listQueue } from '../../cloudfunctions/cases/desk/listQueue'
import { lookDeed } from '../../cloudfunctions/cases/timed/lookAtCase'
import type { Job } from '../../cloudfunctions/server/job'
import type { Store } from '../../cloudfunctions/server/store'
import { aFullStore } from '../../cloudfunctions/testing/aStore'
import { anOfficer, asking, DAY, HOUR, NOON } from '../../cloudfunctions/testing/factories'
import { type Figure, ms, percentile, timesOf } from './figure'

const CHENG = { ...anOfficer('Cheng'), roles: [roleFor('federation', THE_STREET)] }
const CASES = 10_000
const UNIONS = 199
const ROUNDS = 60

/** Measures the board that everybody reads and pages of the queue, over ten thousand cases of one year of which a tenth is open. */
export async function measureCases(): Promise<Figure[]> {
  const { store } = await aFullStore({ people: [anOfficer('Lin'), CHENG] })
  for (let from = 0; from < CASES; from += 500) {
    await store.cases.addMany(Array.from({ length: 500 }, (_, index) => theCase(from + index)))
  }
  const context = asking(store, anOfficer(), NOON + 30 * DAY)
  const score = await timesOf(ROUNDS, () => countScore(store, context.now))
  const open = await timesOf(ROUNDS, () => listQueue({ view: 'open' }, context))
  const over = await timesOf(ROUNDS, () => listQueue({ view: 'done' }, context))
  const escalated = await escalate(store, context.now)
  const told = (times: number[]) => `${ms(percentile(times, 0.5))} / ${ms(percentile(times, 0.99))}`
  return [
    { what: `board of ${CASES} cases by kind and ${UNIONS} unions, p50 / p99`, value: told(score), unit: 'ms' },
    { what: `queue of ${CASES} cases: what is open, p50 / p99`, value: told(open), unit: 'ms' },
    { what: `queue of ${CASES} cases: what is over, p50 / p99`, value: told(over), unit: 'ms' },
    {
      what: `escalation over ${CASES} cases`,
      value: (escalated.ms / 1000).toFixed(1),
      unit: 's',
      note: `${escalated.moved} told of in time, ${(escalated.ms / escalated.moved).toFixed(1)} ms each`,
    },
  ]
}

/** Looks at every case whose time has come, as the agenda does, until none is left to tell of. */
async function escalate(store: Store, now: number): Promise<{ ms: number; moved: number }> {
  const job = { store, clock: () => now } as Job
  const began = performance.now()
  let moved = 0
  for (const { subject, at } of await lookDeed.all(store))
    for (let next: number | undefined = at; next !== undefined && next <= now; moved++)
      next = await lookDeed.run(job, subject)
  return { ms: performance.now() - began, moved }
}

function theCase(index: number): Case {
  const id = `c${String(index).padStart(6, '0')}`
  const at = NOON - (index % 240) * DAY - (index % 9) * HOUR
  const over: Partial<Case> = { id, at, number: `2026-${index}`, unionId: `union-${index % UNIONS}` }
  const kind = SAID_KINDS[index % SAID_KINDS.length] ?? 'question'
  if (index % 10 === 0) return aCase({ ...over, kind })
  const face = index % 3 === 0 ? undefined : index % 5 === 0 ? 'bad' : 'good'
  return aCase({
    ...{
      ...over,
      kind,
      state: face ? 'rated' : 'answered',
      shelf: 'done',
      answeredAt: at + DAY,
      inTime: index % 7 > 0,
    },
    ...(face && { face }),
  })
}
