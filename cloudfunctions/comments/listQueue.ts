import { _ } from '#server/command'
import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { toPage } from '#shared/page'
import { done } from '#shared/result'

const PAGE = 30

/** 待审评论. The oldest first while they wait, else the latest. */
export async function listQueue(
  { state = 'waiting', cursor }: Input<'comments.queue'>,
  { store }: PersonContext
): Promise<Output<'comments.queue'>> {
  const waits = state === 'waiting'
  const found = await store.comments.list({
    where: { state, ...(cursor && { pageKey: waits ? _.gt(cursor) : _.lt(cursor) }) },
    order: ['pageKey', waits ? 'asc' : 'desc'],
    limit: PAGE + 1,
  })
  return done(
    toPage(found, PAGE, {
      key: ({ pageKey }) => pageKey,
      item: ({ pageKey: _key, personId: _person, ...row }) => row,
    })
  )
}
