import type { MemberContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { isOpenHanding } from '#shared/events/handOver/handing'
import { done, refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { listHandings } from './findHanding'
import { tellHanding } from './tellHanding'

/** Times that an offer is looked for: others that end move it up in its list. */
const ROUNDS = 4

/** 去不了. Says no to a colleague’s offer, which tells them. Safe to repeat. */
export async function declineTakeOver(
  { eventId }: Input<'events.declineTakeOver'>,
  { store, person, now }: MemberContext
): Promise<Output<'events.declineTakeOver'>> {
  const event = await store.events.get(eventId)
  await promiseWork(store, { name: 'events.settle', now })
  for (let round = 0; round < ROUNDS; round++) {
    const handings = (await listHandings(store, eventId)).map((handing, at) => ({ handing, at }))
    const toMe = handings.filter(({ handing }) => handing.to === person.member.id)
    const open = toMe.find(({ handing }) => isOpenHanding(handing, now))
    if (!open) {
      if (!toMe.some(({ handing }) => handing.declined)) return refused('handing_over')
      for (const { handing } of toMe) if (handing.declined) await tellHanding(store, event, handing, now)
      return done({ declined: true })
    }
    const { handing, at } = open
    await store.places.change(
      { _id: eventId, [`handing.${at}.id`]: handing.id, [`handing.${at}.until`]: _.gt(now) },
      { [`handing.${at}.declined`]: true, rev: _.inc(1) }
    )
  }
  return refused('handing_over')
}
