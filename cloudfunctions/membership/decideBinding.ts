import type { PersonContext } from '#server/context'
import { writeLog } from '#server/log'
import type { Input, Output } from '#shared/api'
import type { BindingRequest } from '#shared/membership/binding'
import { newMessage } from '#shared/messages/newMessage'
import { done, refused } from '#shared/result'
import { bindRow } from './bindRow'

/** 核对身份. An officer says which row it is, or why none; the person is told either way. */
export async function decideBinding(
  { requestId, decision }: Input<'membership.decideBinding'>,
  { store, person, now }: PersonContext
): Promise<Output<'membership.decideBinding'>> {
  const request = await store.bindings.get(requestId)
  if (request.state !== 'waiting') return refused('decided_already')
  if (decision.kind === 'approve') {
    const asker = await store.people.get(request.personId)
    if (asker.member && asker.member.id !== decision.memberId) return refused('bound_already')
    if (!(await bindRow(store, await store.members.get(decision.memberId), request.personId)))
      return refused('row_taken')
  }

  const state = decision.kind === 'approve' ? ('approved' as const) : ('rejected' as const)
  await store.messages.add(decidedMessage(request, decision.kind === 'reject' ? decision.reason : undefined, now))
  const decided = await store.bindings.change(
    { _id: requestId, state: 'waiting' },
    { state, decidedAt: now, decidedBy: person.id }
  )
  if (decided === 0) return refused('decided_already')
  await writeLog(store, {
    at: now,
    personId: person.id,
    action: 'membership.decideBinding',
    subject: requestId,
    remark: state,
  })
  return done({ state })
}

function decidedMessage({ id, personId, enterpriseName }: BindingRequest, rejection: string | undefined, now: number) {
  const text = rejection
    ? `没有在${enterpriseName}的名册里对上您：${rejection}。请改正后再提交，或打服务站电话。`
    : `您在${enterpriseName}的身份已经核对好，可以报名了。`
  return newMessage(
    {
      kind: 'binding_decided',
      subject: id,
      turn: rejection ? 'rejected' : 'approved',
      personId,
      title: rejection ? '身份没有核对上' : '身份核对好了',
      text,
      path: 'features/membership/pages/bind',
      fields: {
        thing1: '名册身份核对',
        phrase2: rejection ? '未通过' : '已通过',
        thing3: rejection ?? '可以报名参加活动了',
      },
    },
    now
  )
}
