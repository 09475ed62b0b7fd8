import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Enterprise } from '#shared/directory/directory'
import { leaveMessages } from '../../delivery/feature'
import { endPostsOf, GIVEN_BACK_MS, giveBackGone, sayPosts, settleVacancies } from '../../identity/feature'
import { rosterMessage } from '../../membership/feature'
import { findPosts } from './findPosts'

/** 岗位结束. Ends posts in unions that an enterprise has left, and tells their people; before those go along. */
export async function endPartedPosts(store: Store, enterprise: Enterprise): Promise<void> {
  const { id, name, partedFrom, closedAt } = enterprise
  if (!partedFrom) return
  const action = closedAt ? 'register.closeEnterprise' : 'register.changeEnterprise'
  for (const { unionId, by, at } of partedFrom) {
    for (const { personId, memberId, roles } of await findPosts(store, [{ id, unionId }])) {
      const text = `${name}转到了另一家工会，您在原来工会的${sayPosts(roles)}岗位同时结束。如果弄错了，请打服务站电话。`
      await tell(store, { memberId, personId, occasion: `parted-${at}`, title: '岗位已结束', text, at })
      await endPostsOf(store, { personId, roles, action, by, now: at, goneWith: id })
    }
    // Also where a run before this one was cut short behind a post.
    await settleVacancies(store, [unionId])
  }
  await store.enterprises.change({ _id: id, partedFrom: _.eq(partedFrom) }, { partedFrom: _.remove() })
}

/** 岗位还给他们. An enterprise that comes back within a day brings back the posts that ended with its move. */
export async function giveBackPartedPosts(store: Store, { id, name, unionId }: Enterprise, now: number): Promise<void> {
  const where = { 'postsEnded.at': _.gt(now - GIVEN_BACK_MS), 'postsEnded.goneWith': id }
  const gone = await store.people.listAll({ where, fields: ['member'] })
  for (const { id: personId, member } of gone) {
    if (!member) continue
    await giveBackGone(store, { personId, goneWith: id, unionId, now }, async (back, endedAt) => {
      const text = `${name}转回了原来的工会，${sayPosts(back)}的岗位还给您了。`
      const occasion = `back-${endedAt}`
      await tell(store, { memberId: member.id, personId, occasion, title: '岗位还给您了', text, at: now })
    })
  }
}

interface Told {
  memberId: string
  personId: string
  occasion: string
  title: string
  text: string
  at: number
}

async function tell(store: Store, { memberId: rowId, at, ...told }: Told): Promise<void> {
  await leaveMessages(store, [rosterMessage({ rowId, result: '已变更', ...told }, at)], at)
}
