import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import { _ } from '#server/store/command'
import type { Where } from '#server/store/fields'
import type { Input, Output } from '#shared/api'
import { isOfficer } from '#shared/identity/caller'
import type { Push } from '#shared/pushes/push'
import { done } from '#shared/result'
import { showPush } from '../showPush'
import { tallyPush } from './countResult'

const PAGE = 20

/** 推送中心. All pushes of articles, the latest first, or only those that wait for a second officer. */
export async function listPushes(
  { articleId, waiting, cursor }: Input<'pushes.list'>,
  { store, person }: PersonContext
): Promise<Output<'pushes.list'>> {
  if (!isOfficer(person) && !waiting) throw new RequestFault('forbidden')
  const where: Where<Push> = {
    kind: 'article',
    ...(articleId && { subjectId: articleId }),
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
