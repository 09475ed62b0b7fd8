import type { Store } from '#server/store'
import type { Person } from '#shared/identity/person'

/** Under which names a push may know somebody: as a person, as a row of the roster, or as a follower before either. */
export async function readersOf(
  { followers }: Store,
  { id, member, wechatUnionId }: Pick<Person, 'id' | 'member' | 'wechatUnionId'>
): Promise<string[]> {
  const follower = wechatUnionId ? await followers.findWhere({ wechatUnionId }) : undefined
  return [id, ...(member ? [member.id] : []), ...(follower ? [follower.id] : [])]
}
