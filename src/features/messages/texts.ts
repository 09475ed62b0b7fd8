import { unreadText } from '#shared/messages/unread'

export const messageTexts = {
  inbox: '通知',
  unread: '新',
  waiting: (unread: number) => `${unreadText(unread)} 条还没看`,
  noneTitle: '没有新通知',
  noneText: '报名结果、活动变动和身份核对，都会留在这里。',
  settings: '消息设置',
  settingsNote: '哪些消息要让手机响',
}
