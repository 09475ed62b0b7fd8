export const hallTexts = {
  clock: '棋钟，每方几分钟',
  clockHint: '没有棋钟就空着；选手在“我的比赛”里看得到。',
  seconds: '每走一步加几秒',
  secondsHint: '不加秒就填 0。',
  pauses: '中间休息',
  pausesHint: '例如 12:00–13:00，17:30–18:30。排时间时避开，最多 3 段。',
  pausesUnread: '这样写：12:00–13:00',
}
