import type { RegistrationRefusal } from '#shared/events/registration'

export const eventTexts = {
  detail: '活动详情',
  myEvents: '我的报名',
  emptyTitle: '现在没有活动',
  emptyText: '新活动发布以后，会出现在这里。',
  emptyKind: '这一类暂时没有，看看别的活动。',
  seeAll: '看全部活动',
  noneTitle: '您还没有报过名',
  noneText: '看看最近有什么活动能参加。',
  findEvents: '去看活动',
  places: '名额还剩多少',
  about: '活动说明',
  steps: '怎么参加',
  organiser: '主办',
  articles: '相关消息',
  inSinglePage: '要报名，请点最下面的“前往小程序”。',
  queue: '排队的人',
  queueRule: '前面有人取消，就按顺序往前补；轮到您时直接占上名额，并发消息给您。',
  share: '转给工友',
  coming: '接下来',
  past: '以前的',
  onlyLatest: (count: number) => `这里只列出最近 ${count} 次报名`,
}

export const registerTexts = {
  title: '填写报名',
  checked: '您符合条件',
  promise: '填过的内容都留着，断网也不会丢',
  wrong: '请填写这一项',
  choose: '请选择一项',
  registered: '报上了',
  queued: '已排进候补',
  withdrawn: '已取消报名',
  withdrawnText: '名额让给别人了，谢谢您早说。',
  left: '已退出候补',
  leftText: '想再来的话，随时可以重新排队。',
  seeMine: '看我的报名',
  seeOthers: '看看别的活动',
  seeEvent: '回到活动',
  wait: '正在提交…',
}

/** Texts of the disabled button: why nobody can register now. */
export const closedText: Partial<Record<RegistrationRefusal, string>> = {
  closed: '报名已经截止',
  cancelled: '活动已经取消',
  not_published: '活动还没有发布',
  members_only: '只对工会会员开放',
  not_eligible: '只对指定工会开放',
  full: '名额已满，不设候补',
}
