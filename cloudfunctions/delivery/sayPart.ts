import type { PushChunk, Recipient } from '#shared/pushes/chunk'
import { whyText } from '#shared/pushes/route'
import { partIn } from '#shared/pushes/tally'
import { sayStored } from './sayReason'

/** State of one recipient of a push, as a sentence for an officer. */
export function sayPart(chunk: Pick<PushChunk, 'kind' | 'call'>, recipient: Recipient): string {
  const { why, route } = recipient
  const reason = sayStored(recipient) ?? sayStored(chunk.call ?? {})
  switch (partIn(chunk, recipient)) {
    case 'inbox':
      return why ? `${whyText[why]}。` : '只在站内。'
    case 'refused':
      return reason ?? '微信没有送到，站内可以看到。'
    case 'unknown':
      return reason ?? '没有等到微信的回音，不重发，以免收到两遍。'
    case 'waiting':
      return reason ?? '还在排队。'
    case 'accepted':
      return route === 'mass' ? '微信已接收，由微信依次送到。' : '微信已接收，等送达通知。'
    case 'delivered':
      return '手机上已经看到。'
  }
}
