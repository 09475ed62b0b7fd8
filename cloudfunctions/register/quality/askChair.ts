import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { inBeijing } from '#shared/beijingTime'
import { templateTime } from '#shared/events/placeMessage'
import { newMessage } from '#shared/messages/newMessage'
import { FAULT_KINDS, faultName, OFFICERS_MEND } from '#shared/register/quality'
import { done, refused } from '#shared/result'
import { leaveMessages } from '../../delivery/feature'
import { chairsOf } from '../unions/whoIsWho'
import { judge } from './judge'
import { isForChair, mendings } from './mendings'

/** 请主席核对. A message to the chairs of one union with what they can mend, once a day however often an officer asks; it waits at their desk until it is done. */
export async function askChair(
  { unionId }: Input<'register.askChair'>,
  { store, now, line }: PersonContext
): Promise<Output<'register.askChair'>> {
  const [{ name }, chairs, rows] = await Promise.all([
    store.unions.get(unionId),
    chairsOf(store, unionId),
    judge(store, now, unionId),
  ])
  const faulty = rows.filter(isForChair)
  if (faulty.length === 0) return refused('nothing_to_mend')
  if (chairs.length === 0) return refused('no_chair')
  const kinds = FAULT_KINDS.filter((kind) => !OFFICERS_MEND.includes(kind)).map((kind) => ({
    kind,
    count: faulty.filter(({ faults }) => faults.includes(kind)).length,
  }))
  const what = kinds.filter(({ count }) => count > 0).map(({ kind, count }) => `${faultName[kind]} ${count}`)
  const messages = chairs.map(({ personId }) =>
    newMessage(
      {
        ...{ kind: 'register_asked', subject: unionId, turn: inBeijing(now).format('YYYYMMDD'), personId },
        title: `请核对 ${faulty.length} 家企业的资料`,
        text: `${name}：${what.join('、')}。请在工作台“工会和企业”里改好，有不清楚的打服务站电话。`,
        fields: {
          ...{ thing1: '核对企业资料', thing2: '资料核对', time3: templateTime(now) },
          thing4: `${faulty.length} 家企业有要改的`,
        },
      },
      now
    )
  )
  await store.unions.change({ _id: unionId }, { mendAskedAt: now })
  await mendings.note(store, unionId)
  await leaveMessages(store, messages, now)
  line.say({ remark: `${faulty.length} 家：${what.join('、')}` })
  return done({ told: chairs.length, enterprises: faulty.length })
}
