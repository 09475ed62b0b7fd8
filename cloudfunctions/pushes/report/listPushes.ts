import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import { _ } from '#server/store/command'
import type { Where } from '#server/store/fields'
import type { Input, Output } from '#shared/api'
import { isOfficer } from '#shared/identity/caller'
import type { Push, PushKind } from '#shared/pushes/push'
import { done } from '#shared/result'
import { showPush } from '../showPush'
import { tallyPush } from './countResult'

const PAGE = 20
/** Kinds of pushes that need no second officer. */
const NOTICES = [
  'event_changed',
  'event_cancelled',
  'event_word',
  'event_reminder',
  'event_form',
  'event_feedback',
  'article_withdrawn',
] as const satisfies PushKind[]

/** 推送中心. All pushes of articles, the latest first, or only those that wait for a second officer; or the notices: of events, and of what was withdrawn. */
export async function listPushes(
  { articleId, waiting, notices, eventId, cursor }: Input<'pushes.list'>,
  { store, person }: PersonContext
): Promise<Output<'pushes.list'>> {
  if (!isOfficer(person) && !waiting) throw new RequestFault('forbidden')
  const subjectId = notices ? eventId : articleId
  const where: Where<Push> = {
    kind: notices ? _.in([...NOTICES]) : 'article',
    ...(subjectId && { subjectId }),
    ...(waiting && { state: _.in(['gathering', 'asked']) }),
  }
  const page = await store.pushes.page({ where, order: ['pageKey', 'desc'], size: PAGE, cursor })
  const items = await Promise.all(
    page.items.map(async (push) => {
      const tally = push.releasedAt ? await tallyPush(store, push.id) : undefined
      return { ...showPush(push), ...(tally && { tally }) }
    })
  )
  return done({ ...page, items })
}
