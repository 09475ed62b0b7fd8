import { _ } from '#server/command'
import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { toPage } from '#shared/page'
import { done } from '#shared/result'
import { showPush } from './showPush'
import { tallyPush } from './tallyPush'

const PAGE = 20

/** 推送中心: the latest first, or only those that wait for a second officer. */
export async function listPushes(
  { articleId, waiting, cursor }: Input<'pushes.list'>,
  { store }: PersonContext
): Promise<Output<'pushes.list'>> {
  const where = {
    kind: 'article',
    ...(articleId && { subjectId: articleId }),
    ...(waiting && { state: _.in(['gathering', 'asked']) }),
    ...(cursor && { pageKey: _.lt(cursor) }),
  }
  const pushes = await store.pushes.list({ where, order: ['pageKey', 'desc'], limit: PAGE + 1 })
  const tallies = await Promise.all(pushes.map((push) => (push.releasedAt ? tallyPush(store, push.id) : undefined)))
  const rows = pushes.map((push, index) => {
    const tally = tallies[index]
    return { push, shown: { ...showPush(push), ...(tally && { tally }) } }
  })
  return done(toPage(rows, PAGE, { key: ({ push }) => push.pageKey, item: ({ shown }) => shown }))
}
