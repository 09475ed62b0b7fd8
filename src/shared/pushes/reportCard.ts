import { templateTime } from '../events/placeMessage'
import type { MessageCard } from '../messages/message'
import { quoted } from '../quoted'
import { shareText } from '../receipts/receipt'
import type { Push, PushResult } from './push'
import type { Tally } from './tally'

type Result = PushResult & { tally: Tally }

/** Card for the officer who asked for a push: what came of it, in one sentence. */
export function reportCard({ id, title }: Push, { tally, opened, acted, receipts }: Result, now: number): MessageCard {
  const reached = tally.accepted + tally.delivered
  const rest = [
    tally.inbox > 0 && `仅站内 ${tally.inbox.toLocaleString('en')} 人`,
    tally.refused > 0 && `没有送到 ${tally.refused.toLocaleString('en')} 人`,
    tally.unknown > 0 && `不确定 ${tally.unknown.toLocaleString('en')} 人`,
    `从消息点进来 ${opened.toLocaleString('en')} 人`,
    receipts && `已回执 ${receipts.confirmed.toLocaleString('en')} 人（${shareText(receipts)}）`,
    acted > 0 && `之后报名 ${acted.toLocaleString('en')} 人`,
  ].filter(Boolean)
  return {
    kind: 'push_reported',
    title: `${quoted(title)}的推送结果`,
    text: `微信送到 ${reached.toLocaleString('en')} 人，${rest.join('，')}。`,
    path: `features/officer/pages/push?id=${id}`,
    fields: {
      thing1: title,
      thing2: '推送结果',
      time3: templateTime(now),
      thing4: `送到 ${reached} 人，点开 ${opened} 人`,
    },
  }
}
