import { _ } from '#server/command'
import type { Store } from '#server/store'

/** Gives back a place, or a position in the queue; does nothing for somebody who has neither. */
export async function leave({ places }: Store, eventId: string, member: string, now: number): Promise<void> {
  const event = { _id: eventId, startsAt: _.gt(now) }
  const gaveBack = await places.change(
    { ...event, 'holders.member': member },
    { left: _.inc(1), holders: _.pull({ member }), rev: _.inc(1) }
  )
  if (gaveBack === 1) return
  await places.change({ ...event, 'waiting.member': member }, { waiting: _.pull({ member }), rev: _.inc(1) })
}
