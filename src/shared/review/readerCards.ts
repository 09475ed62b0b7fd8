import { templateTime } from '../events/placeMessage'
import type { MessageCard } from '../messages/message'

const TODAY = 'features/officer/pages/today'

/** 等您审. Card for second readers: what waits, and who asked. */
export function waitsCard(about: string, askedByName: string, path: string | undefined, now: number): MessageCard {
  const text = `${askedByName} 送审，要另一位看过才能公开。请看一眼再决定。`
  const fields = { thing1: about, thing2: '等您审核', time3: templateTime(now), thing4: text }
  return { kind: 'review_asked', title: `${about}等您审核`, text, path: path ?? TODAY, fields }
}

/** 还等您审. Card of a reminder: somebody asks for a look at what still waits. */
export function remindedCard(
  { about, by, path }: { about: string; by: string; path?: string },
  now: number
): MessageCard {
  const text = `${by} 提醒：还在等另一位看。通过或退回都行，请看一眼。`
  const fields = { thing1: about, thing2: '还在等您审核', time3: templateTime(now), thing4: text }
  return { kind: 'review_asked', title: `${about}还在等您审核`, text, path: path ?? TODAY, fields }
}

/** 请您做第二审核人. Card for whoever was named. */
export function namedCard(by: string, now: number): MessageCard {
  const text = `${by} 请您做第二审核人：消息和推送公开以前，请您看一眼，可以就通过，不对就退回。在“我的”里点“等我审的”。`
  const fields = { thing1: '第二审核人', thing2: '邀请', time3: templateTime(now), thing4: text }
  return { kind: 'reader_named', title: '请您做第二审核人', text, path: TODAY, fields }
}
