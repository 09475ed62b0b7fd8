import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Enterprise } from '#shared/directory/directory'
import type { PostsChoice } from '#shared/register/posts'
import { done, refused } from '#shared/result'
import { findPosts } from './findPosts'

interface Parting {
  to: string
  posts: PostsChoice | undefined
  by: string
  now: number
}

/**
 * What is written about posts beside the new union of an enterprise: those of its people end behind the move, or stay. Where
 * there are some nothing is done before somebody has said which.
 */
export async function partFrom(store: Store, before: Enterprise, { to, posts, by, now }: Parting) {
  const { unionId, partedFrom = [] } = before
  const held = unionId === to ? [] : await findPosts(store, [before])
  if (held.length > 0 && !posts) return refused('posts_undecided')
  // Whatever has not ended yet in a union to which it comes back stays.
  const rest = partedFrom.filter((one) => one.unionId !== to)
  const parted = held.length > 0 && posts === 'end' ? [...rest, { unionId, by, at: now }] : rest
  return done({ partedFrom: parted.length > 0 ? parted : _.remove() })
}
