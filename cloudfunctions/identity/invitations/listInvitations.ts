import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { namePosts } from '../namePosts'

/** 还没有用的码. The first to expire on top. The codes themselves are kept nowhere. */
export async function listInvitations(
  _input: Input<'invitations.list'>,
  { store, now }: PersonContext
): Promise<Output<'invitations.list'>> {
  const open = await store.invitations.listAll({
    where: { expiresAt: _.gt(now), takenBy: null },
    order: ['expiresAt', 'asc'],
    thenBy: ['_id', 'asc'],
  })
  const [postsOf, givers] = await Promise.all([
    namePosts(store, open),
    store.people.listByIds([...new Set(open.map(({ invitedBy }) => invitedBy))]),
  ])
  const nameOf = new Map(givers.map(({ id, name }) => [id, name]))
  return done(
    open.map(({ id, name, roles, invitedBy, expiresAt }) => {
      const giver = nameOf.get(invitedBy)
      return { id, name, roles: postsOf(roles), expiresAt, ...(giver && { invitedBy: giver }) }
    })
  )
}
