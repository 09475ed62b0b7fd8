import { _ } from '#server/command'
import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { toPage } from '#shared/page'
import { done } from '#shared/result'

const PAGE = 30

/** 待看的话, the oldest first. */
export async function listWordChecks(
  { cursor }: Input<'checks.list'>,
  { store, person }: PersonContext
): Promise<Output<'checks.list'>> {
  const found = await store.wordChecks.list({
    where: { state: 'waiting', ...(cursor && { pageKey: _.gt(cursor) }) },
    order: ['pageKey', 'asc'],
    limit: PAGE + 1,
  })
  return done(
    toPage(found, PAGE, {
      key: ({ pageKey }) => pageKey,
      item: ({ pageKey: _key, askedBy, ...row }) => ({ ...row, isOwn: askedBy === person.id }),
    })
  )
}
