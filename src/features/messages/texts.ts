export const messageTexts = {
  inbox: '消息',
  unread: '新',
  waiting: (count: number) => `${count} 条还没看`,
  noneTitle: '没有新消息',
  noneText: '报名结果、活动变动和身份核对，都会留在这里。',
  settings: '消息设置',
  settingsNote: '哪些消息要让手机响',
}
