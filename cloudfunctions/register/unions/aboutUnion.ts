import type { Context } from '#server/context'
import { holds, THE_STREET, unionOf } from '#shared/access/role'
import type { Input, Output } from '#shared/api'
import type { Person } from '#shared/identity/person'
import { maskName } from '#shared/membership/maskName'
import type { Position } from '#shared/membership/member'
import { COMMITTEE_POSTS } from '#shared/register/view'
import { done } from '#shared/result'
import { honoursOf } from '../honours/listHonours'
import { committeeOf } from './whoIsWho'

/** 谁在管什么. Chair, committee and 经审 of a union: whole names for its own people and the station, masked for others. */
export async function aboutUnion(
  { unionId }: Input<'register.aboutUnion'>,
  { store, person }: Context
): Promise<Output<'register.aboutUnion'>> {
  const union = await store.unions.get(unionId)
  const [committee, honours] = await Promise.all([committeeOf(store, unionId), honoursOf(store, union)])
  const isWhole = isOfUnion(person, unionId)
  const nameOf = (name: string) => (isWhole ? name : maskName(name))
  const withPost = (post: Position) => committee.filter(({ posts }) => posts.includes(post)).map(({ name }) => name)
  const chair = union.chair || withPost('chair')[0] || ''
  return done({
    // Whoever has signed in is told the chair with the union itself: see the directory.
    ...{ chair: chair && person ? chair : chair && maskName(chair), isWhole, honours },
    posts: COMMITTEE_POSTS.flatMap((post) => {
      const names = withPost(post).map(nameOf)
      return names.length > 0 ? { post, names } : []
    }),
    audit: withPost('audit').map(nameOf),
    ...(union.termUntil && { termUntil: union.termUntil }),
  })
}

function isOfUnion(person: Person | undefined, unionId: string): boolean {
  if (!person) return false
  const kinds = ['chair', 'committee', 'officer', 'federation'] as const
  return person.member?.unionId === unionId || holds(person.roles, kinds, [unionOf(unionId), THE_STREET])
}
