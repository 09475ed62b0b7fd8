import type { PersonContext } from '#server/context'
import { shortPhone } from '#server/log/shortPhone'
import { runEach } from '#server/runEach'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { type BindingRequest, isCandidate } from '#shared/membership/binding'
import { maskName } from '#shared/membership/maskName'
import { newMessage } from '#shared/messages/newMessage'
import { done, refused } from '#shared/result'
import type { Decided } from '#shared/review/review'
import { leaveMessages } from '../delivery/feature'
import { decide } from '../review/feature'
import { bindingReview } from './bindingReview'
import { bindRow, releaseRow } from './bindRow'

type Approval = Extract<Input<'membership.decideBinding'>['decision'], { kind: 'approve' }>

/** Five tries a day: nobody has more claims than this under way. */
const OTHERS = 1000

/**
 * 核对身份. An officer says which row of the roster it is, or why there is none; the person is told either way. The same
 * officer may repeat the decision.
 */
export async function decideBinding(
  { requestId, decision }: Input<'membership.decideBinding'>,
  context: PersonContext
): Promise<Output<'membership.decideBinding'>> {
  const { store, person, now, line } = context
  const request = await store.bindings.get(requestId)
  const state = decision.kind === 'approve' ? ('approved' as const) : ('rejected' as const)
  const message = await decidedMessage(store, request, decision, now)
  if (request.state !== 'waiting') {
    if (request.state !== state || request.decidedBy !== person.id) return refused('decided_already')
    await leaveMessages(store, [message], now)
    line.leaveOut()
    return done({ state })
  }

  const outcome = await decide(
    bindingReview,
    {
      row: request,
      decision: decision.kind === 'approve' ? 'pass' : 'sendBack',
      late: 'decided_already',
      move: async (decided) => {
        const bound = decision.kind === 'approve' ? await bind(store, request, decision, decided) : done('none')
        if (!bound.ok) return bound
        const { decidedAt, decidedBy } = decided
        return done({ where: { _id: requestId, state: 'waiting' }, changes: { state, decidedAt, decidedBy } })
      },
    },
    context
  )
  if (!outcome.ok) {
    if (decision.kind === 'approve' && outcome.reason === 'decided_already')
      await undoUnlessApproved(store, requestId, decision.memberId)
    return outcome
  }
  await leaveMessages(store, [message], now)
  line.say({ remark: decision.kind === 'approve' ? await sayRow(store, decision) : state })
  return done({ state })
}

/** The row first, so that a decision says what is so. */
async function bind(store: Store, request: BindingRequest, { memberId, reason }: Approval, decided: Decided) {
  const asker = await store.people.get(request.personId)
  if (asker.member && asker.member.id !== memberId) return refused('bound_already')
  const row = await store.members.get(memberId)
  if (row.standing === 'left') return refused('row_left')
  if (!reason && !isCandidate(row, request)) return refused('not_candidate')
  if (!(await bindRow(store, row, request.personId))) return refused('row_taken')
  await dropOtherRequests(store, request, decided)
  return done('bound')
}

/** For the log: which row it was, and why when it was not among those that may be meant. */
async function sayRow({ members }: Store, { memberId, reason }: Approval): Promise<string> {
  const { name, phone } = await members.get(memberId)
  return `通过，名册 ${memberId}：${maskName(name)}，手机${shortPhone(phone)}${reason ? `；理由：${reason}` : ''}`
}

/** Whoever is bound has nothing left to ask; the other claims end without a word. */
async function dropOtherRequests(store: Store, { id, personId }: BindingRequest, { decidedAt, decidedBy }: Decided) {
  const others = await store.bindings.list({
    where: { _id: _.neq(id), personId, state: 'waiting' },
    limit: OTHERS,
    fields: ['_id'],
  })
  await runEach(others, async (other) => {
    await store.bindings.change({ _id: other.id, state: 'waiting' }, { state: 'approved', decidedAt, decidedBy })
    await bindingReview.tasks.note(store, other.id)
  })
}

/** Takes the binding back when another officer said no between the binding and the decision. */
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

/** Name of the enterprise by the row of the roster, which decides where a person belongs, not the claim. */
async function enterpriseOf({ members, enterprises }: Store, memberId: string): Promise<string> {
  const { enterpriseId } = await members.get(memberId)
  return (await enterprises.find(enterpriseId))?.name ?? ''
}
