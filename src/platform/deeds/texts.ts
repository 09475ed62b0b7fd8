/** What each deed of the phone wants, in the words that stand after 「没有」. */
export const wanted = {
  place: '报上',
  withdrawn: '取消成',
  answered: '答复上',
  session: '换成',
  pleaded: '交上去',
  favourite: '改好',
  receipt: '登记上',
  comment: '发出去',
  setting: '改好',
  recognised: '查到',
  phone: '看到电话',
  bound: '交上去',
  signedIn: '登录上',
  ended: '退出来',
  refused: '拒绝掉',
  approved: '通过',
  sentBack: '退回去',
  recalled: '撤回来',
  halted: '停下来',
  noted: '改好',
  reminded: '提醒到',
  decided: '记下来',
  written: '存好',
  published: '发出去',
  submitted: '送审',
  leaving: '申请注销',
  stays: '留下来',
  agreed: '记下来',
  agreementTakenBack: '撤回来',
  sheet: '做好表格',
  uploaded: '传上去',
  counted: '记下来',
}

/** What waits for the network, in the words of its list. */
export const waitingWords = {
  favourite: '收藏',
  notFavourite: '取消收藏',
  receipt: '确认回执',
  comment: (text: string) => `评论：${text}`,
  topic: (channel: string, on: boolean) => `${on ? '打开' : '关掉'}“${channel}”的提醒`,
  told: ({ sent, refused }: { sent: number; refused: number }) =>
    [sent > 0 && `联网了，刚才存下的 ${sent} 件已提交`, refused > 0 && `有 ${refused} 件没有交上，到“我的”看原因`]
      .filter(Boolean)
      .join('；'),
}
