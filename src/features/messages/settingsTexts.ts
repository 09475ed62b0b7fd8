export const settingsTexts = {
  kept: '已保存，联网后提交',
  ring: '这些消息可以让手机响',
  always: [
    { title: '安全提醒', note: '高温、暴雨、停电，一定告诉您' },
    { title: '自己报名的活动', note: '改期、取消、补上候补，一定告诉您' },
  ],
  alwaysOn: '一直开着',
  remindTitle: '没关注公众号，也能收到提醒',
  remindLeft: (left: number) => `还能提醒您 ${left} 次。点一次多一次。`,
  remindNone: '点一下，微信会问您一次；答应一次，就能提醒一次。',
  remind: '有新消息提醒我',
}
