import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { NotFollowingRow } from '#shared/account/view'
import type { Input, Output } from '#shared/api'
import { maskName } from '#shared/membership/maskName'
import type { Member } from '#shared/membership/member'
import type { Page } from '#shared/page'
import { done } from '#shared/result'
import { findFollowing } from './findFollowing'

const PAGE = 20
const A_LOOK = 500
const LOOKS_AT_MOST = 8

type Bound = Member & { unlinked: boolean }

/** 没有关注的会员. Members who use the mini-program and do not follow the account; names are masked. */
export async function listNotFollowing(
  { unionId, cursor }: Input<'account.notFollowing'>,
  { store }: PersonContext
): Promise<Output<'account.notFollowing'>> {
  const found: Bound[] = []
  let looks = 0
  let stoppedAt: string | undefined
  for await (const members of store.members.walk({
    where: { personId: _.gt(''), standing: 'member', ...(unionId && { unionId }) },
    order: ['personId', 'asc'],
    size: A_LOOK,
    cursor,
  })) {
    found.push(...(await withoutFollowers(store, members)))
    looks += 1
    stoppedAt = members.length < A_LOOK ? undefined : members.at(-1)?.personId
    if (looks === LOOKS_AT_MOST || found.length > PAGE) break
  }
  return done(await show(store, found, stoppedAt))
}

async function withoutFollowers(store: Store, members: Member[]): Promise<Bound[]> {
  const people = await store.people.listByIds(members.flatMap(({ personId }) => personId ?? []))
  const follows = await findFollowing(store, people)
  const byId = new Map(people.map((person) => [person.id, person]))
  return members.flatMap((member) => {
    const person = byId.get(member.personId ?? '')
    if (!person || follows(person)) return []
    return [{ ...member, unlinked: person.wechatUnionId === undefined }]
  })
}

/**
 * The page. Its cursor is the last member shown, or the place where the search stopped with fewer than a page found.
 */
async function show(store: Store, found: Bound[], stoppedAt: string | undefined): Promise<Page<NotFollowingRow>> {
  const shown = found.slice(0, PAGE)
  const nameOf = await namesOf(store, shown)
  const items = shown.map(
    ({ id, name, unionId, enterpriseId, unlinked }): NotFollowingRow => ({
      memberId: id,
      maskedName: maskName(name),
      unionName: nameOf(unionId),
      enterpriseName: nameOf(enterpriseId),
      why: unlinked ? 'unlinked' : 'not_following',
    })
  )
  const cursor = found.length > PAGE ? shown.at(-1)?.personId : stoppedAt
  return cursor ? { items, cursor } : { items }
}

async function namesOf({ unions, enterprises }: Store, members: Member[]): Promise<(id: string) => string> {
  const [of, at] = await Promise.all([
    unions.listByIds(members.map(({ unionId }) => unionId)),
    enterprises.listByIds(members.map(({ enterpriseId }) => enterpriseId)),
  ])
  const names = new Map([...of, ...at].map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? ''
}
