import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { dayStart, inBeijing } from '#shared/beijingTime'
import { done, refused } from '#shared/result'
import { leaveDeeds } from '../../../agenda/feature'
import { recountsOf } from '../../../directory/feature'
import { rowFor } from '../rowFor'

/**
 * 离开. The row stays, counted nowhere and in no audience; whoever is bound is free and told, and their posts end, in a
 * moment. Places in events are given back only when the officer says so. Safe to repeat.
 */
export async function leaveMember(
  { memberId, on, reason, giveBack }: Input<'membership.leave'>,
  { store, house, person, now, line }: PersonContext
): Promise<Output<'membership.leave'>> {
  if (on > now) return refused('leaves_later')
  const { standing, enterpriseId, unionId, back } = await rowFor(store, memberId, person)
  if (standing === 'left') line.leaveOut()
  else {
    // Posts that were not given back yet since the last leaving are kept for the next return.
    const left = {
      ...{ on: dayStart(on), why: reason, at: now, by: person.id, standing },
      ...(back && { posts: back.posts }),
    }
    const write = () =>
      store.members.change({ _id: memberId, standing, enterpriseId }, { standing: 'left', left, back: _.remove() })
    const deeds = [...recountsOf([unionId]), { name: 'membership.follow' as const, subject: memberId }]
    if ((await leaveDeeds(store, deeds, { now, write })) !== 1) return refused('row_changed')
    line.say({ remark: `${inBeijing(on).format('YYYY-MM-DD')} 离开，${reason}` })
  }
  const givenBack = giveBack ? await house.holdings.giveBack(store, { memberId, now }) : 0
  return done({ givenBack })
}
