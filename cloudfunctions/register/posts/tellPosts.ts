import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import type { Enterprise } from '#shared/directory/directory'
import type { PostAtStake } from '#shared/register/posts'
import { done } from '#shared/result'
import { sayPosts } from '../../identity/feature'
import { findPosts } from './findPosts'

/** 搬走前先看: whose posts are asked about before an enterprise goes to another union. */
export async function tellPosts(
  { enterpriseId }: Input<'register.posts'>,
  { store }: PersonContext
): Promise<Output<'register.posts'>> {
  return done(await namePosts(store, [await store.enterprises.get(enterpriseId)]))
}

/** The same for all enterprises that a sheet takes to another union. */
export async function namePosts(
  store: Store,
  firms: readonly Pick<Enterprise, 'id' | 'name' | 'unionId' | 'unionName'>[]
): Promise<PostAtStake[]> {
  const firmOf = new Map(firms.map((firm) => [firm.id, firm]))
  return (await findPosts(store, firms)).map(({ name, roles, enterpriseId }) => ({
    ...{ name, posts: sayPosts(roles), enterpriseName: firmOf.get(enterpriseId)?.name ?? '' },
    unionName: firmOf.get(enterpriseId)?.unionName ?? '',
  }))
}
