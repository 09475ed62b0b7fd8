import { _ } from '#server/command'
import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import type { BindingRequest } from '#shared/membership/binding'
import { newMessage } from '#shared/messages/newMessage'
import { done, refused } from '#shared/result'
import { bindRow, releaseRow } from './bindRow'

/** 核对身份. An officer says which row it is, or why none; the person is told either way. The same officer may repeat it. */
export async function decideBinding(
  { requestId, decision }: Input<'membership.decideBinding'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'membership.decideBinding'>> {
  const request = await store.bindings.get(requestId)
  const state = decision.kind === 'approve' ? ('approved' as const) : ('rejected' as const)
  const message = await decidedMessage(store, request, decision, now)
  if (request.state !== 'waiting') {
    if (request.state !== state || request.decidedBy !== person.id) return refused('decided_already')
    await store.messages.add(message)
    line.leaveOut()
    return done({ state })
  }

  if (decision.kind === 'approve') {
    const asker = await store.people.get(request.personId)
    if (asker.member && asker.member.id !== decision.memberId) return refused('bound_already')
    const row = await store.members.get(decision.memberId)
    if (!(await bindRow(store, row, request.personId))) return refused('row_taken')
    await dropOtherRequests(store, request, person.id, now)
  }
  const decided = await store.bindings.change(
    { _id: requestId, state: 'waiting' },
    { state, decidedAt: now, decidedBy: person.id }
  )
  if (decided === 0) {
    if (decision.kind === 'approve') await undoUnlessApproved(store, requestId, decision.memberId)
    return refused('decided_already')
  }
  await store.messages.add(message)
  line.say({ remark: state })
  return done({ state })
}

/** Whoever is bound has nothing left to ask; the other claims end without a word. */
async function dropOtherRequests(
  { bindings }: Store,
  { id, personId }: BindingRequest,
  decidedBy: string,
  now: number
) {
  const others = { _id: _.neq(id), personId, state: 'waiting' } as const
  await bindings.change(others, { state: 'approved', decidedAt: now, decidedBy })
}

/** Another officer said no between the binding and the decision. */
async function undoUnlessApproved(store: Store, requestId: string, memberId: string): Promise<void> {
  const { state, personId } = await store.bindings.get(requestId)
  if (state === 'rejected') await releaseRow(store, memberId, personId)
}

async function decidedMessage(
  store: Store,
  { id, personId, enterpriseName, askedAt }: BindingRequest,
  decision: Input<'membership.decideBinding'>['decision'],
  now: number
) {
  const rejection = decision.kind === 'reject' ? decision.reason : undefined
  const firm = decision.kind === 'approve' ? await enterpriseOf(store, decision.memberId) : enterpriseName
  const text = rejection
    ? `没有在${firm}的名册里对上您：${rejection}。请改正后再提交，或打服务站电话。`
    : `您在${firm}的身份已经核对好，可以报名了。`
  return newMessage(
    {
      kind: 'binding_decided',
      subject: id,
      turn: `${askedAt}`,
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

/** The row decides where somebody belongs, not what was claimed. */
async function enterpriseOf({ members, enterprises }: Store, memberId: string): Promise<string> {
  const { enterpriseId } = await members.get(memberId)
  return (await enterprises.find(enterpriseId))?.name ?? ''
}
