import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { dayStart, inBeijing } from '#shared/beijingTime'
import { done, refused } from '#shared/result'
import { leaveMessages } from '../../../delivery/feature'
import { leaveRecount } from '../../../directory/feature'
import { endPostsOf, postsWith, sayPosts } from '../../../identity/feature'
import { rosterMessage } from '../rosterMessage'
import { rowFor } from '../rowFor'
import type { StoredMember } from '../rowKeys'

/**
 * 离开. The row stays, counted nowhere and in no audience; whoever is bound is free and told, and their posts end. Places in events are given
 * back only when the officer says so. Safe to repeat: what a crash left undone is done then.
 */
export async function leaveMember(
  { memberId, on, reason, giveBack }: Input<'membership.leave'>,
  { store, house, person, now, line }: PersonContext
): Promise<Output<'membership.leave'>> {
  if (on > now) return refused('leaves_later')
  const before = await rowFor(store, memberId, person)
  let row = before
  if (before.standing === 'left') line.leaveOut()
  else {
    const bound = before.personId ? await store.people.find(before.personId) : undefined
    const roles = bound ? postsWith(bound.roles, { unionId: before.unionId, leaves: true }) : []
    const left = {
      ...{ on: dayStart(on), why: reason, at: now, by: person.id, standing: before.standing },
      ...(bound && roles.length > 0 && { posts: { personId: bound.id, roles } }),
    }
    const asRead = { _id: memberId, standing: before.standing, enterpriseId: before.enterpriseId }
    const write = () => store.members.change(asRead, { standing: 'left', left })
    if ((await leaveRecount(store, { unionIds: [before.unionId], now }, write)) !== 1) return refused('row_changed')
    row = { ...before, standing: 'left', left }
    line.say({ remark: `${inBeijing(on).format('YYYY-MM-DD')} 离开，${reason}` })
  }
  await release(store, row, now)
  const givenBack = giveBack ? await house.holdings.giveBack(store, { memberId, now }) : 0
  return done({ givenBack })
}

/** The row last, so that a repeat still knows whom to release. */
async function release(store: Store, { id, personId, left }: StoredMember, now: number): Promise<void> {
  if (!personId || !left) return
  const message = rosterMessage(
    {
      ...{ rowId: id, occasion: `left-${left.at}`, personId },
      ...{ title: '名册上已标为离开', result: '已解除' },
      text: `工会的名册上，您已标为离开：${left.why}。身份绑定也已解除${left.posts ? `，${sayPosts(left.posts.roles)}的岗位同时结束` : ''}。如果弄错了，请打服务站电话。`,
    },
    now
  )
  await leaveMessages(store, [message], now)
  if (left.posts) await endPostsOf(store, { ...left.posts, action: 'membership.leave', by: left.by, now: left.at })
  await store.people.change({ _id: personId, 'member.id': id }, { member: _.remove() })
  await store.members.change({ _id: id, personId }, { personId: _.remove() })
}
