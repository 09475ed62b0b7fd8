import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'

const PAGE = 30

/** 待审评论. Waiting comments come oldest first, decided ones latest first. */
export async function listQueue(
  { state = 'waiting', cursor }: Input<'comments.queue'>,
  { store }: PersonContext
): Promise<Output<'comments.queue'>> {
  const page = await store.comments.page({
    where: { state },
    order: ['pageKey', state === 'waiting' ? 'asc' : 'desc'],
    size: PAGE,
    cursor,
  })
  return done({ ...page, items: page.items.map(({ pageKey: _key, personId: _person, ...row }) => row) })
}
