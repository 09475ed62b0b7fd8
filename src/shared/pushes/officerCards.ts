import { templateTime } from '../events/placeMessage'
import type { MessageCard } from '../messages/message'
import { quoted } from '../quoted'
import type { Push } from './push'
import { effectText } from './reach'

/** Card about a push for an officer's own phone; it leads to the push. */
function officerCard(
  push: Pick<Push, 'id' | 'title'>,
  { kind, title, text, what, now }: Pick<MessageCard, 'kind' | 'title' | 'text'> & { what: string; now: number }
): MessageCard {
  const fields = { thing1: push.title, thing2: what, time3: templateTime(now), thing4: text }
  return { kind, title, text, path: `features/officer/pages/push?id=${push.id}`, fields }
}

/** 等您审核. Card for the officers who may approve. */
export function askedCard(push: Push, now: number): MessageCard {
  const text = `${push.askedBy.name}送审，${push.reach ? effectText(push.reach) : '人数还在数'}，请看一眼再决定。`
  return officerCard(push, { kind: 'push_asked', title: `${quoted(push.title)}等您审核`, text, what: '推送审核', now })
}

/** 请在手机上点. Card for a reader who decides at the desk and confirms on the own phone. */
export function confirmCard(push: Push, now: number): MessageCard {
  const reach = push.reach ? `，${effectText(push.reach)}` : ''
  const text = `您在电脑上点了通过。请打开看一眼，在这里点“通过”才算数${reach}。`
  const title = `请在手机上确认${quoted(push.title)}的推送`
  return officerCard(push, { kind: 'push_asked', title, text, what: '请在手机上确认', now })
}

/** 已叫停. Card for the officer who asked for the push. */
export function stoppedCard(push: Pick<Push, 'id' | 'title'>, remark: string, now: number): MessageCard {
  const text = `${remark}没发的人还没有收到，改好以后可以接着发。`
  return officerCard(push, {
    kind: 'push_reported',
    title: `${quoted(push.title)}的推送已叫停`,
    text,
    what: '推送叫停',
    now,
  })
}
