import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { whoseOwn } from '../review/feature'

const PAGE = 30

/** 待看的话. Words that wait for an officer, the oldest first. */
export async function listWordChecks(
  { cursor }: Input<'checks.list'>,
  { store, person }: PersonContext
): Promise<Output<'checks.list'>> {
  const page = await store.wordChecks.page({
    where: { state: 'waiting' },
    order: ['pageKey', 'asc'],
    size: PAGE,
    cursor,
  })
  const isOwn = await whoseOwn(
    store,
    person,
    page.items.map(({ askedBy }) => askedBy)
  )
  const items = page.items.map(({ pageKey: _key, askedBy, decidedBy: _by, ...row }) => ({
    ...row,
    isOwn: isOwn(askedBy),
  }))
  return done({ ...page, items })
}
