import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { eventPath, templateTime } from '#shared/events/placeMessage'
import { registrationId } from '#shared/events/registration'
import { newMessage } from '#shared/messages/newMessage'
import { quoted } from '#shared/quoted'
import { done, refused } from '#shared/result'
import { leaveMessages } from '../../delivery/feature'
import { decide } from '../../review/feature'
import type { StoredRegistration } from '../storedRegistration'
import { pleaReview } from './pleaReview'

/** 处理申诉. An officer excuses the absence, which ends the pause, or lets it stay; either way with a word to the person. */
export async function decidePlea(
  { eventId, memberId, decision, word }: Input<'events.decidePlea'>,
  context: PersonContext
): Promise<Output<'events.decidePlea'>> {
  const { store, line, now } = context
  const row = await store.registrations.find(registrationId(eventId, memberId))
  if (row?.absent?.plea?.state !== 'asked') return refused('decided_already')
  const state = decision === 'lift' ? ('lifted' as const) : ('kept' as const)
  const outcome = await decide(
    pleaReview,
    {
      ...{ row, word },
      decision: decision === 'lift' ? 'pass' : 'sendBack',
      late: 'decided_already',
      move: (decided) =>
        done({
          where: { _id: row.id, 'absent.plea.state': 'asked' as const },
          changes: {
            ...{ 'absent.plea.state': state, 'absent.plea.decided': decided },
            ...(state === 'lifted' && { 'absent.excusedAt': decided.decidedAt }),
          },
        }),
    },
    context
  )
  if (!outcome.ok) return outcome
  await tellPleader(store, row, { state, word, now })
  line.say({ remark: word })
  return done({ state })
}

async function tellPleader(
  store: Store,
  { eventId, personId }: StoredRegistration,
  { state, word, now }: { state: 'lifted' | 'kept'; word: string; now: number }
): Promise<void> {
  const { title } = await store.events.get(eventId)
  const lifted = state === 'lifted'
  const text = lifted
    ? `${quoted(title)}那次不算了，请再去报名。答复：${word}`
    : `${quoted(title)}那次还是算没来，到期以后再报。答复：${word}`
  const message = newMessage(
    {
      ...{ kind: 'plea_decided', subject: eventId, turn: `${now}`, personId },
      title: lifted ? '申诉通过，暂停取消了' : '申诉没有通过',
      text,
      path: eventPath(eventId),
      fields: { thing1: title, thing2: '暂停报名的申诉', time3: templateTime(now), thing4: text },
    },
    now
  )
  await leaveMessages(store, [message], now)
}
