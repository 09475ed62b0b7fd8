import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Union } from '#shared/directory/directory'
import { waitlistTasks } from './line/waitlistTasks'

/**
 * 活动随工会走. Events of a union that are not over go to the one that it was merged into, and events that were open to it
 * are open to that one. What is over stays as it was.
 */
export async function moveEvents(
  { events, ...store }: Store,
  { from, to, now }: { from: string; to: Pick<Union, 'id' | 'name'>; now: number }
): Promise<void> {
  const coming = { endsAt: _.gt(now) }
  const own = await events.listAll({ where: { ...coming, unionId: from }, fields: ['_id'] })
  for (const { id } of own) {
    await events.change({ _id: id, unionId: from }, { unionId: to.id, organiser: to.name, rev: _.inc(1) })
    await waitlistTasks.note({ events, ...store }, id)
  }
  const open = await events.listAll({ where: { ...coming, 'openTo.unionIds': from }, fields: ['openTo', 'rev'] })
  for (const { id, openTo, rev } of open) {
    if (openTo.kind !== 'unions') continue
    const unionIds = [...new Set(openTo.unionIds.map((unionId) => (unionId === from ? to.id : unionId)))]
    const moved = await events.change({ _id: id, rev }, { openTo: { ...openTo, unionIds }, rev: _.inc(1) })
    if (moved === 0) throw new Error(`Event ${id} changed while its union was merged; the next run looks again.`)
  }
}
