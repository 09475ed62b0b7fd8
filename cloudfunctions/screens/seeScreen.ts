import type { Context } from '#server/context'
import { hashOf } from '#server/session'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { SCREEN_AFTER_MS } from '#shared/screens/screenLink'
import { hallCodes } from '../checkin/feature'

/** What is told of a screen's last look; more often nobody needs it. */
const MINUTE = 60_000

/** What a screen shows, for whoever has its link. */
export async function seeScreen({ secret }: Input<'screens.see'>, context: Context): Promise<Output<'screens.see'>> {
  const { store, now } = context
  const link = await store.screens.findWhere({ digest: hashOf(secret) })
  if (!link) return refused('screen_unknown')
  if (link.endedAt > 0) return refused('screen_ended')
  const event = await store.events.find(link.eventId)
  if (!event || event.state === 'cancelled' || now >= event.endsAt + SCREEN_AFTER_MS) return refused('screen_over')
  await store.screens.change({ _id: link.id, seenAt: _.lte(now - MINUTE) }, { seenAt: now })
  const { title } = event
  if (link.shows.kind === 'competition') return done({ title, ...link.shows })
  const hall = await hallCodes(context, event)
  return hall.ok ? done({ kind: 'checkin', title, eventId: event.id, ...hall.value }) : hall
}
