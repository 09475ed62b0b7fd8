import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { pageOfRoster } from '../../membership/feature'
import { asEnrollees } from './enrollees'

/** 从名册里挑. A page of the union's roster by pinyin, with what a chair goes by. */
export async function listCandidates(
  { eventId, unionId, text, cursor }: Input<'events.candidates'>,
  { store, now }: PersonContext
): Promise<Output<'events.candidates'>> {
  const page = await pageOfRoster(store, { unionId }, { cursor, ...(text && { text }) })
  return done({ ...page, items: await asEnrollees(store, eventId, page.items, now) })
}
