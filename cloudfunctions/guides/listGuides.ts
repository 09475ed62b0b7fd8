import type { Context } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Input, Output } from '#shared/api'
import { MOST_GUIDES, toGuideRow } from '#shared/guides/guide'
import { isOfficer } from '#shared/identity/caller'
import { done } from '#shared/result'

/** 服务事项, as everybody reads them: by the order in which they were begun. */
export async function listGuides(_input: object, { store }: Context): Promise<Output<'guides.list'>> {
  const guides = await store.guides.list({ where: { state: 'shown' }, order: ['_id', 'asc'], limit: MOST_GUIDES })
  return done(guides.map(toGuideRow))
}

/** The same with those that are hidden, for whoever writes them. */
export async function manageGuides(_input: object, { store }: Context): Promise<Output<'guides.manage'>> {
  const guides = await store.guides.list({ order: ['_id', 'asc'], limit: MOST_GUIDES })
  return done(guides.map(toGuideRow))
}

/** 一项. What is hidden only officers see. */
export async function readGuide(
  { guideId }: Input<'guides.read'>,
  { store, person }: Context
): Promise<Output<'guides.read'>> {
  const guide = await store.guides.get(guideId)
  if (guide.state === 'hidden' && !isOfficer(person)) throw new RequestFault('not_found')
  return done(guide)
}
