import type { Odds } from '#shared/events/odds/odds'

export const fairnessTexts = {
  odds: ({ came, of }: Odds) =>
    came > 0
      ? `往届 ${of} 场同类活动里，有 ${came} 场补到了这一位（按名额多少折算）`
      : `往届 ${of} 场同类活动里，还没有补到过这一位（按名额多少折算）`,
  may: '那两次有特殊情况，或者记错了，可以申诉；服务站干部看过，发消息告诉您。',
  plead: '申诉',
  words: '说说是怎么回事',
  hint: '例如：那天临时加班，没来得及取消',
  missing: '请写一句，干部才好判断',
  send: '交给服务站干部',
  waits: '您的申诉交上去了，服务站干部看过会发消息告诉您。',
  kept: (word: string) => `申诉没有通过：${word}`,
}
