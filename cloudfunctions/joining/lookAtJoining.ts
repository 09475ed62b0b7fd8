import type { Deed } from '#server/agenda'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Joining } from '#shared/joining/joining'
import { stepDueAt, takesOverAt } from '#shared/joining/promise'
import { joiningReview } from './joiningReview'
import { tellApplicant, tellHandlers } from './tell'

/** 到点看一眼. What a chair has not answered in time goes to the station, and whoever asked is told. */
export const lookDeed: Deed = {
  async run({ store, clock }, id) {
    const found = await store.joinings.find(id)
    if (found?.state !== 'chair') return undefined
    const now = clock()
    const at = takesOverAt(found.dueAt)
    return now < at ? at : takeOver(store, found, now)
  },

  async all({ joinings }) {
    const open = await joinings.listAll({ where: { shelf: 'open' }, fields: ['state', 'dueAt'] })
    return open.flatMap(({ id, state, dueAt }) => (state === 'chair' ? [{ subject: id, at: takesOverAt(dueAt) }] : []))
  },
}

/** Asked again at once where somebody was quicker. */
async function takeOver(store: Store, { id, rev }: Joining, now: number): Promise<number | undefined> {
  const step = { deed: 'overdue', at: now } as const
  const moved = await store.joinings.change(
    { _id: id, rev, state: 'chair' },
    { state: 'station', dueAt: stepDueAt(now), steps: _.push([step]), rev: _.inc(1) }
  )
  if (moved === 0) return now
  await joiningReview.tasks.note(store, id)
  const after = await store.joinings.get(id)
  const by = await tellHandlers(store, after, now)
  await tellApplicant(store, after, { told: 'overdue', by, now })
  return undefined
}
