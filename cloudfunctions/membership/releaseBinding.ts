import type { PersonContext } from '#server/context'
import { GONE_ID } from '#server/retention/leaver'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { maskName } from '#shared/membership/maskName'
import { newMessage } from '#shared/messages/newMessage'
import { done, refused } from '#shared/result'
import { leaveMessages } from '../delivery/feature'

/**
 * 解除绑定. After a wrong yes, or for a new phone: the row is free for whoever it belongs to, the person is told, and does
 * not get it back without an officer. Safe to repeat.
 */
export async function releaseBinding(
  { memberId, personId, reason }: Input<'membership.release'>,
  { store, now, line }: PersonContext
): Promise<Output<'membership.release'>> {
  const row = await store.members.get(memberId)
  if (row.personId !== personId) {
    if (row.personId || !row.releasedFrom?.includes(personId)) return refused('row_released')
    line.leaveOut()
    return done({ released: true })
  }
  await leaveMessages(store, [releasedMessage(row.id, { personId, reason }, now)], now)
  await free(store, memberId, personId)
  line.say({ remark: `名册 ${memberId}：${maskName(row.name)}，${reason}` })
  return done({ released: true })
}

/**
 * The row last: a crash before it leaves a row that is still to be released. What the row has signed up for is no longer
 * theirs: neither its news nor, when they leave for good, its answers.
 */
async function free({ members, people, registrations }: Store, rowId: string, personId: string): Promise<void> {
  await registrations.change({ memberId: rowId, personId }, { personId: GONE_ID })
  await people.change({ _id: personId, 'member.id': rowId }, { member: _.remove() })
  await members.change({ _id: rowId, personId }, { personId: _.remove(), releasedFrom: _.push([personId]) })
}

function releasedMessage(rowId: string, { personId, reason }: { personId: string; reason: string }, now: number) {
  return newMessage(
    {
      kind: 'binding_decided',
      ...{ subject: rowId, turn: `released-${now}`, personId },
      title: '身份绑定已解除',
      text: `服务站解除了您和名册的绑定：${reason}。如果弄错了，请重新核对身份，或打服务站电话。`,
      path: 'features/membership/pages/bind',
      fields: { thing1: '名册身份核对', phrase2: '已解除', thing3: reason },
    },
    now
  )
}
