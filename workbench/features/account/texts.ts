import type { NotFollowingRow, QuotaName, SyncView } from '#shared/account/view'
import type { AccountKind } from '#shared/capability'

export const accountTexts = {
  title: '公众号',
  recheck: '重新核对',
  rechecking: '正在问微信',
  probedAt: (at: string) => `${at} 核对过`,
  notProbed: '还没有问过微信',
  followers: '关注者',
  people: '人',
  syncedLine: (at: string) => `${at} 核对完名单`,
  neverSynced: '名单还没有核对完',
  following: '关注了的会员',
  followingLine: (share: number) => `占绑定会员 ${share}%`,
  notFollowing: '没关注的会员',
  notFollowingLine: '可以请他们关注',
  unbound: '没绑定的会员',
  unboundLine: '核对身份后才知道',
  channels: '渠道',
  channelsAside: (open: number, all: number) => `${all} 项里能用 ${open} 项`,
  channel: '名称',
  use: '用来做什么',
  state: '现在',
  on: '能用',
  off: '不能用',
  unknown: '还不知道',
  ofMiniProgram: '小程序',
  quotas: '今天还能用',
  quotasAside: (at: string) => `${at} 的数`,
  noQuotas: '问过微信以后才知道。',
  left: (left: string, daily: string) => `剩 ${left} / ${daily} 次`,
  sync: '关注者名单',
  syncStarted: '开始',
  syncSeen: '看到',
  syncCount: (seen: string, total: string) => `${seen} / ${total} 人`,
  syncNow: '现在核对',
  syncBegins: '马上开始，可以先做别的。',
  lastComplete: '上次核对完',
  never: '还没有过',
  noSync: '还没有核对过。每天 3:30 自动核对。',
  syncNightly: '每天 3:30 自动核对一次。',
  partial: '没核对完之前，不会把谁当成取消关注。',
  callbacks: '微信最近说的',
  callbacksWaiting: (count: string) => `还有 ${count} 条等着入账`,
  callbacksDone: '都入账了',
  noCallbacks: '还没有收到过。',
  noCallbacksText: '请管理员在公众平台的“服务器配置”里填好地址。',
  listTitle: '没关注公众号的会员',
  listSub: '用着小程序，但公众号的消息到不了',
  back: '回到公众号',
  union: '按工会看',
  allUnions: '全部工会',
  name: '姓名',
  unionName: '工会',
  enterpriseName: '单位',
  why: '原因',
  listEmpty: '都关注了',
  listEmptyText: '绑定了小程序的会员都关注着公众号。',
} as const

export const kindName: Record<AccountKind, string> = {
  service: '认证服务号',
  subscription: '认证订阅号',
  unverified: '没有认证',
  unknown: '还不知道是哪一种',
}

export const syncStateName: Record<SyncView['state'], string> = {
  running: '正在核对',
  complete: '核对完了',
  refused: '微信没有给',
}

export const whyText: Record<NotFollowingRow['why'], string> = {
  not_following: '没有关注',
  unlinked: '小程序和公众号还没连上',
}

export const quotaName: Record<QuotaName, string> = {
  template: '模板消息',
  mass: '群发',
  followers: '读关注者名单',
  unionIds: '认关注者',
  subscribe: '小程序消息',
  phone: '手机号验证',
}

export const callbackName: Record<string, string> = {
  message: '关注者发来消息',
  click: '点了菜单',
  view: '点了菜单链接',
  subscribe: '有人关注',
  unsubscribe: '有人取消关注',
  templatesendjobfinish: '模板消息的结果',
  masssendjobfinish: '群发的结果',
  subscribe_msg_popup_event: '选了要不要提醒',
  subscribe_msg_change_event: '改了提醒开关',
  subscribe_msg_sent_event: '小程序消息的结果',
  wxa_media_check: '图片审核的结果',
}
export const otherCallback = '别的事件'
