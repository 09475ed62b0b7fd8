import type { Due, Entries } from '#server/agenda'
import { anAgenda } from '../testing/agenda/anAgenda'
import { NOON } from '../testing/factories'
import { promiseWork } from './leaveWork'
import { repairAgenda } from './repairAgenda'

declare module '#server/agenda' {
  interface AgendaNames {
    'test.deed': true
  }
}

const MINUTE = 60_000
const HOUR = 3_600_000

/** Things of which the agenda was told nothing, and its repair. */
async function things(all: Due[]) {
  const ran: string[] = []
  const at = new Map(all.map(({ subject, at }) => [subject, at]))
  const entries: Entries = {
    'test.deed': {
      run: async ({ clock }, subject) => {
        const due = at.get(subject) ?? 0
        if (due > clock()) return due
        ran.push(subject)
        return undefined
      },
      all: async () => all,
    },
  }
  entries['agenda.repair'] = repairAgenda(entries)
  return { ran, ...(await anAgenda(entries)) }
}

test('what an older version has written happens at its time, and what is late at once', async () => {
  const { call, ran, time } = await things([
    { subject: 'late', at: NOON - HOUR },
    { subject: 'later', at: NOON + 10 * MINUTE },
  ])
  await call().runDue()
  expect(ran).toEqual([])
  time.now += 1.5 * MINUTE
  await call().runDue()
  expect(ran).toEqual(['late'])
  time.now = NOON + 10 * MINUTE
  await call().runDue()
  expect(ran).toEqual(['late', 'later'])
})

test('what an older version has moved to an earlier time happens then', async () => {
  const { call, ran, time, store } = await things([{ subject: 'moved', at: NOON + 10 * MINUTE }])
  await promiseWork(store, { name: 'test.deed', subject: 'moved', at: NOON + 5 * HOUR, now: NOON })
  await call().runDue()
  time.now = NOON + 10 * MINUTE
  await call().runDue()
  expect(ran).toEqual(['moved'])
})
