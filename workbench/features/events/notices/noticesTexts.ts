import type { PushKind } from '#shared/pushes/push'
import type { Tally } from '#shared/pushes/tally'

const kinds: Record<PushKind, string> = {
  event_changed: '改期改址',
  event_cancelled: '取消',
  event_word: '通知大家',
  event_reminder: '活动提醒',
  event_form: '报名表改了，请补填',
  event_feedback: '请大家评价',
  article_withdrawn: '撤下',
  article: '推送',
}

export const noticesTexts = {
  title: '通知过的',
  aside: '点开看谁收到了、谁没收到',
  none: '还没有通知过。改期、取消会自动通知报名的人，平时用上面的“通知大家”。',
  said: (kind: PushKind, word: string | undefined) => (word ? `${kinds[kind]}：${word}` : kinds[kind]),
  /** Everybody stands in one of the parts. */
  result: ({ delivered, accepted, inbox, refused, unknown, waiting }: Tally) =>
    [
      delivered + accepted > 0 && `手机收到 ${delivered + accepted} 人`,
      inbox > 0 && `仅站内 ${inbox} 人`,
      refused + unknown > 0 && `没有送到或不确定 ${refused + unknown} 人`,
      waiting > 0 && `还没发 ${waiting} 人`,
    ]
      .filter(Boolean)
      .join('，'),
}
