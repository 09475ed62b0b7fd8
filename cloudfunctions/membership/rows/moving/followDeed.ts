import type { Deed } from '#server/agenda'
import { noteAlso } from '#server/log/noteAlso'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { leaveMessages } from '../../../delivery/feature'
import { endPostsOf, giveBackPosts, postsWith, sayPosts, settleVacancies } from '../../../identity/feature'
import { followRow, leavePostsBehind } from '../followRow'
import { rosterMessage } from '../rosterMessage'
import type { StoredMember } from '../rowKeys'
import { tellMoved } from './tellMoved'

/**
 * 人跟着名册走. Whoever is bound to a row that has moved or left follows it, is told, and their posts end; they have them back
 * where a leaving is undone. The row says what there is to do until it is done.
 */
export const followDeed: Deed = {
  async run({ store, clock }, memberId) {
    const row = await store.members.find(memberId)
    if (!row) return undefined
    const isLatest = await followMove(store, row)
    if (row.standing === 'left') await release(store, row)
    else await giveBack(store, row)
    return isLatest ? undefined : clock()
  },
  // The row of the agenda is there before anybody moves, and is all there is of it.
  all: async () => [],
}

/** False when the row has moved again meanwhile. */
async function followMove(store: Store, row: StoredMember): Promise<boolean> {
  const { id, personId, moved } = row
  const last = moved?.at(-1)
  if (!moved || !last) return true
  if (personId) {
    await followRow(store, row)
    for (const { unionId, deed } of moved)
      await leavePostsBehind(store, { personId, from: unionId, to: row.unionId, deed })
    // Also where a run before this one was cut short behind a post.
    await settleVacancies(store, [...new Set(moved.map(({ unionId }) => unionId))])
    await tellMoved(store, { ...row, firm: await store.enterprises.get(row.enterpriseId) }, last.deed.now)
  }
  return (await store.members.change({ _id: id, moved: _.eq(moved) }, { moved: _.remove() })) === 1
}

/** The row last, so that a run after a crash still knows whom to release. */
async function release(store: Store, { id, personId, unionId, left }: StoredMember): Promise<void> {
  if (!personId || !left) return
  const posts = left.posts ?? (await notePosts(store, { id, personId, unionId, at: left.at }))
  const message = rosterMessage(
    {
      ...{ rowId: id, occasion: `left-${left.at}`, personId },
      ...{ title: '名册上已标为离开', result: '已解除' },
      text: `工会的名册上，您已标为离开：${left.why}。身份绑定也已解除${posts ? `，${sayPosts(posts.roles)}的岗位同时结束` : ''}。如果弄错了，请打服务站电话。`,
    },
    left.at
  )
  await leaveMessages(store, [message], left.at)
  if (posts) await endPostsOf(store, { ...posts, action: 'membership.leave', by: left.by, now: left.at })
  await store.people.change({ _id: personId, 'member.id': id }, { member: _.remove() })
  await store.members.change({ _id: id, personId, standing: 'left' }, { personId: _.remove() })
}

/** Whoever held posts before leaving learns that they are back: they are bound to no row yet, and hold them all the same. */
async function giveBack(store: Store, { id, unionId, back }: StoredMember): Promise<void> {
  if (!back) return
  const { posts, by, at } = back
  const roles = await giveBackPosts(store, { ...posts, unionId, deed: { action: 'membership.return', by, at } })
  if (roles.length > 0) {
    const message = rosterMessage(
      {
        ...{ rowId: id, occasion: `returned-${at}`, personId: posts.personId },
        ...{ title: '名册上已恢复', result: '已恢复' },
        text: `您在名册上已恢复，${sayPosts(roles)}的岗位还给您了。请再核对一次身份，就能报名。`,
      },
      at
    )
    await leaveMessages(store, [message], at)
    const told = { at, personId: by, action: 'membership.return' }
    await noteAlso(store, told, [{ subject: id, remark: `${sayPosts(roles)}的岗位还给他` }])
  }
  await store.members.change({ _id: id, 'back.at': at }, { back: _.remove() })
}

interface Leaving {
  id: string
  personId: string
  unionId: string
  at: number
}

/** Writes down which posts end, so that they can be given back. */
async function notePosts({ people, members }: Store, { id, personId, unionId, at }: Leaving) {
  const bound = await people.find(personId)
  const roles = postsWith(bound?.roles ?? [], { unionId, leaves: true })
  if (roles.length === 0) return undefined
  const posts = { personId, roles }
  await members.change({ _id: id, 'left.at': at }, { 'left.posts': posts })
  return posts
}
