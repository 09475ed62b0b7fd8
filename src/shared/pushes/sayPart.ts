import type { Recipient } from './chunk'
import { whyText } from './route'
import type { Tally } from './tally'

export const partName: Record<keyof Tally, string> = {
  waiting: '还没发',
  accepted: '微信已接收',
  delivered: '已送达',
  refused: '没有送到',
  unknown: '不确定',
  inbox: '仅站内',
}

/** Why somebody stands there, as a sentence for an officer. */
export function sayPart({ why, remark, route }: Recipient, part: keyof Tally, callRemark?: string): string {
  switch (part) {
    case 'inbox':
      return why ? `${whyText[why]}。` : '只在站内。'
    case 'refused':
      return remark ?? callRemark ?? '微信没有送到，站内可以看到。'
    case 'unknown':
      return remark ?? callRemark ?? '没有等到微信的回音，不重发，以免收到两遍。'
    case 'waiting':
      return remark ?? callRemark ?? '还在排队。'
    case 'accepted':
      return route === 'mass' ? '微信已接收，由微信依次送到。' : '微信已接收，等送达通知。'
    case 'delivered':
      return '手机上已经看到。'
  }
}
