export const GUIDE_GROUPS = ['joining', 'play', 'help', 'rights'] as const
export type GuideGroup = (typeof GUIDE_GROUPS)[number]
export const guideGroupName: Record<GuideGroup, string> = {
  joining: '入会和会籍',
  play: '学和玩',
  help: '帮扶和福利',
  rights: '维权和保障',
}

/** Pages on which something can be begun at once. */
export const GUIDE_STARTS = [
  'join',
  'changeMembership',
  'bind',
  'events',
  'say',
  'hardship',
  'search',
  'buildings',
] as const
export type GuideStart = (typeof GUIDE_STARTS)[number]
export const guideStartName: Record<GuideStart, string> = {
  join: '申请入会',
  changeMembership: '申请转会籍、退会',
  bind: '去核对身份',
  events: '去看活动',
  say: '去说一件事',
  hardship: '去申请帮扶',
  search: '去查工会',
  buildings: '去看楼宇',
}
