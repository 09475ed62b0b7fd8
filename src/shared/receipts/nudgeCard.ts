import { momentText } from '../beijingTime'
import { templateTime } from '../events/placeMessage'
import type { MessageCard } from '../messages/message'
import { quoted } from '../quoted'
import type { ReceiptAsk } from './receipt'

interface Outstanding {
  articleId: string
  title: string
  ask: ReceiptAsk
  asked: number
  confirmed: number
}

/** 催办. Card for a chair: how many of their people have not answered, and where the names stand. */
export function nudgeCard({ articleId, title, ask, asked, confirmed }: Outstanding, now: number): MessageCard {
  const due = ask.dueAt === undefined ? '' : `，请在 ${momentText(ask.dueAt, now)} 前确认`
  const left = asked - confirmed
  return {
    kind: 'receipt_nudged',
    title: `${quoted(title)}还有 ${left} 人没有确认`,
    text: `您工会 ${asked} 人要回执${due}。点开看是谁，请当面或在群里提醒一声。`,
    path: `features/officer/pages/receipts?id=${articleId}`,
    fields: {
      thing1: title,
      thing2: '回执提醒',
      time3: templateTime(ask.dueAt ?? now),
      thing4: `还有 ${left} 人没有确认`,
    },
  }
}
