export const messageTexts = {
  inbox: '通知',
  unread: '新',
  noneTitle: '没有新通知',
  noneText: '报名结果、活动变动和身份核对，都会留在这里。',
  settings: '消息设置',
}
