import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Changes } from '#server/store/fields'
import type { Union } from '#shared/directory/directory'
import { waitlistTasks } from './line/waitlistTasks'
import type { StoredEvent } from './storedEvent'

/**
 * 活动随工会走. Events of a union that are not over go to the one that it was merged into, and events that were open to it
 * are open to that one, and places that were kept for it are kept for that one. What is over stays as it was.
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
    if (openTo.kind === 'unions')
      await rewrite(events, { id, rev }, { openTo: { ...openTo, unionIds: renamed(openTo.unionIds) } })
  }
  const kept = await events.listAll({ where: { ...coming, 'reserves.of.ids': from }, fields: ['reserves', 'rev'] })
  for (const { id, reserves = [], rev } of kept) {
    const theirs = reserves.map((reserve) =>
      reserve.of.kind === 'unions' ? { ...reserve, of: { ...reserve.of, ids: renamed(reserve.of.ids) } } : reserve
    )
    await rewrite(events, { id, rev }, { reserves: theirs })
  }

  function renamed(unionIds: string[]): string[] {
    return [...new Set(unionIds.map((unionId) => (unionId === from ? to.id : unionId)))]
  }
}

async function rewrite(
  events: Store['events'],
  { id, rev }: { id: string; rev: number },
  changes: Pick<Changes<StoredEvent>, 'openTo' | 'reserves'>
): Promise<void> {
  const moved = await events.change({ _id: id, rev }, { ...changes, rev: _.inc(1) })
  if (moved === 0) throw new Error(`Event ${id} changed while its union was merged; the next run looks again.`)
}
