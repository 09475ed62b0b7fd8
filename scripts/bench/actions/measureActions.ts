import type { ActionName, Input } from '#shared/api'
import { countCalls } from '../../../cloudfunctions/testing/agenda/countCalls'
import { aStorage } from '../../../cloudfunctions/testing/aStorage'
import { aFullStore } from '../../../cloudfunctions/testing/aStore'
import { atTheDoor } from '../../../cloudfunctions/testing/atTheDoor'
import { asking } from '../../../cloudfunctions/testing/factories'
import { type Figure, ms, percentile, timesOf } from '../figure'
import { growStore } from '../growth/growFolder'
import { type HeardCall, hearCalls } from './hearCalls'

const ROUNDS = 9
const DEAREST = 20
const A_YEAR = { days: 365, times: 1, readers: 700 }

interface Cost {
  action: string
  calls: number
  rows: number
  time: number
}

/**
 * What the cloud bills: database calls and documents looked at, of every action with which a page of phone or desk opens,
 * over a union after one year; the twenty that look at most, and the twenty that ask most often.
 */
export async function measureActions(root: string): Promise<Figure[]> {
  const heard = await hearCalls(root)
  const storage = await aStorage()
  const town = await aFullStore()
  await growStore(town.store, { now: Date.now(), ...A_YEAR })
  const costs: Cost[] = []
  for (const call of heard) costs.push(...(await costOf(town, storage, call)))
  await storage.close()
  const sum = (of: (cost: Cost) => number) => costs.reduce((all, cost) => all + of(cost), 0)
  return [
    {
      ...{ what: 'actions with which pages open: calls / rows of one of each', unit: '' },
      value: `${sum(({ calls }) => calls)} / ${sum(({ rows }) => rows).toLocaleString('en')}`,
      note: `${costs.length} of ${heard.length} heard`,
    },
    ...dearest(costs, 'rows'),
    ...dearest(costs, 'calls'),
  ]
}

function dearest(costs: readonly Cost[], by: 'rows' | 'calls'): Figure[] {
  return [...costs]
    .sort((one, other) => other[by] - one[by])
    .slice(0, DEAREST)
    .map(({ action, calls, rows, time }, index) => ({
      ...{ what: `by ${by} ${index + 1}: ${action}`, value: `${calls} / ${rows.toLocaleString('en')}` },
      ...{ unit: 'calls / rows', note: `p50 ${ms(time)} ms` },
    }))
}

/** Nothing of an action that the grown union refuses: what the page was about is not in it. */
async function costOf(
  { store, database }: Awaited<ReturnType<typeof aFullStore>>,
  { files }: Awaited<ReturnType<typeof aStorage>>,
  { action, input, person }: HeardCall
): Promise<Cost[]> {
  const asker = { ...asking(store, await store.people.get(person), Date.now()), files }
  const ask = () => atTheDoor(action as ActionName, input as Input<ActionName>, asker)
  const first = (await ask()) as { ok: boolean }
  if (!first.ok) return []
  const { examined } = database.counters()
  const asked = countCalls()
  await ask()
  const calls = asked()
  const rows = database.counters().examined - examined
  return [{ action, calls, rows, time: percentile(await timesOf(ROUNDS, ask), 0.5) }]
}
