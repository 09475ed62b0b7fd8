export const ownTexts = {
  title: '我的资料',
  note: '存了我的什么，可以取走一份',
  what: '这里存着的、和您有关的资料列在下面，这一页只给您自己看。哪一项不对，请到服务站改。',
  count: (count: number) => `${count} 条`,
  further: (count: number) => `更早的还有 ${count} 条，要看请到服务站`,
  nothing: '还没有。',
  soonGone: '登录请求、邀请码、没用上的图片、微信送来的通知，一个月以内就清掉，不列在这里。',
  take: '取走一份表格',
  taking: '正在做表格……',
  made: '表格做好了，十五分钟内点下面打开。里面有您的手机号，请别转给别人。',
  open: '打开表格',
  notOpened: '这台手机没有打开表格。请再点一次，或者退出去重新做一份。',
}
