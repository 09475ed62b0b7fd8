import type { Entries } from '#server/agenda'
import type { Job } from '#server/job'
import type { Store } from '#server/store'
import { beginAgenda, openAgenda } from '../../agenda/feature'
import { aFullStore } from '../aStore'
import { NOON, withoutFiles } from '../factories'

const withoutWechat = {} as Job['wechat']

/** Agenda, store and clock of a test's own; each `call` is a call of the timers' function. */
export async function anAgenda(entries: Entries, given: Partial<Omit<Job, 'until'>> = {}) {
  const full = await aFullStore()
  const time = { now: NOON }
  const clock = given.clock ?? (() => time.now)
  const base = { store: full.store, clock, files: withoutFiles, wechat: withoutWechat, holder: 'one', ...given }
  const call = (on: Store = base.store) => openAgenda(entries, { ...base, store: on })
  await beginAgenda(base.store, entries, clock())
  return { ...full, store: base.store, time, call, row: (id: string) => base.store.agenda.find(id) }
}
