export const pageTexts = {
  since: (version: number, day: string) => `第 ${version} 版，${day}起用`,
  older: '这是以前的一版，现在不用了。',
  changed: '这一版改了什么',
  newToYou: '您上次同意以后，改了这些',
  whyAsked: '下一步要留下您的资料，请先看一看这份说明。',
  agreed: (version: number, day: string) => `您在 ${day}同意了第 ${version} 版`,
  notAgreed: '您现在没有同意，要留资料的时候会先问您',
  agree: '同意，接着办',
  decline: '先不同意',
  declined: '不同意也可以照常看消息、看活动。',
  wait: '请稍等……',

  withdraw: '撤回同意',
  withdrawTitle: '撤回同意？',
  withdrawText:
    '撤回以后，报名、评论、核对身份会先再问您一回。已经报上的活动照常参加，已经留下的资料还在；要删掉，请注销账号。',
  withdrawn: '已经撤回。以后要留资料，会先再问您。',
  keep: '先不撤回',

  looks: '谁看过我的资料',
  looksNote: '按操作记录查，最近五十回',
  looksWhat:
    '这里有：干部看您申请里的完整手机号、核对或解除您的身份、改您名册上的手机号，还有导出您报过名的活动的全名单。整本名册的导出不在这里，要查请到服务站。',
  noLooks: '没有查到',
  noLooksText: '操作记录里没有专门看过、改过您资料的事。',

  leave: '注销账号',
  goes: '七天后会删掉的',
  goesLines: [
    '您在这里的账号、姓名、微信编号、登录的设备',
    '收藏、站内消息、消息设置、同意过的记录',
    '报名时填的内容、核对身份时填的内容、没有放出来的评论',
  ],
  goesNow: '点了就办的',
  goesNowEvents: (titles: string[]) =>
    titles.length > 0
      ? `接下来的报名和候补马上取消，名额让给别人：${titles.join('、')}`
      : '现在没有要取消的报名；注销以前新报的也会取消',
  goesNowLines: ['不再给您发消息', '别处登录的设备都退出', '还没核对好的身份申请撤回'],
  stays: '会留下的',
  staysBound: '单位工会名册上您的那一行，是工会的底册；只是不再连着您的手机',
  staysLines: [
    '放出来的评论还在，署名改成“已注销的用户”',
    '参加过的活动，名单按期限留着，只连着名册',
    '干部做过什么的操作记录',
  ],
  sevenDays: '七天里打开“我的 → 账号与隐私”，点一下就能撤回；取消了的报名不会自己回来，要重新报。',
  leaveTitle: '真的要注销吗？',
  leaveText: (count: number) =>
    count > 0 ? `${count} 个报名马上取消，七天后账号删掉，删掉就找不回来了。` : '七天后账号删掉，删掉就找不回来了。',
  stay: '再想想',
  hasPost: '您还有工会的岗位，不能直接注销。请先让总工会负责人把岗位交给别人，再来注销。',
  leaving: (moment: string) => `账号将在 ${moment} 注销`,
  leavingText: '在那以前，账号、收藏、评论都还在；报名已经取消了。想接着用，点下面的按钮。',
  stayAfterAll: '不注销了',
  back: '账号留下来了。取消了的报名请重新报；身份没核对完的，请重新提交。',
}
