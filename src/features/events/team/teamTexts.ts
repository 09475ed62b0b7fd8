import type { TeamKind } from '#shared/events/team/teamRule'

const mate: Record<TeamKind, string> = { pair: '搭档', team: '队友' }
const whole: Record<TeamKind, string> = { pair: '对', team: '队' }

/** 我的队, as its people read it. */
export const teamTexts = {
  invitation: '进队邀请',
  title: (kind: TeamKind) => (kind === 'pair' ? '我的搭档' : '我的队'),
  nameOf: (captain: string, kind: TeamKind) => (kind === 'pair' ? `和${captain}一对` : `${captain}的队`),
  missing: (missing: number, women: number) =>
    women === missing ? `还差 ${missing} 名女队员` : `还差 ${missing} 人${women > 0 ? `，其中 ${women} 名女队员` : ''}`,
  missingMate: '还差一位搭档',
  isWhole: (kind: TeamKind) => (kind === 'pair' ? '搭档到齐了' : '人齐了'),
  closes: (when: string) => `${when} 报名截止前，都能进人`,
  closed: '报名已经截止，队里不能再进人了。',
  waits: '还在候补：人齐了才会轮到你们。',
  waitsWhole: '还在候补：有名额就轮到你们。',
  offered: '轮到你们了：请队长在活动页答复去不去。',
  mates: '名单',
  count: (people: number, most: number) => `${people} / ${most} 人`,
  me: (name: string) => `${name}（您）`,
  captain: '队长',
  starter: '正选',
  substitute: '替补',
  woman: '女',
  empty: '空',
  needed: '还差',
  neededWoman: '还差女',
  confirmed: '已进队',
  act: (name: string) => `${name}，换队长或请出队`,
  actTitle: (name: string) => name,
  lead: '请这位当队长',
  leadTitle: (name: string) => `请${name}当队长？`,
  leadText: '以后由这位邀请队友、答复名额；您还在队里。',
  drop: '请出队',
  dropTitle: (name: string) => `把${name}请出队？`,
  dropText: '这位会收到消息，还可以自己报名，或者进别的队。',
  stay: '先不动',
  led: (name: string) => `现在${name}是队长`,
  dropped: (name: string) => `${name}不在队里了`,
  share: (missing: number, kind: TeamKind) =>
    kind === 'pair' ? '转发，请搭档' : missing > 0 ? `转发，请 ${missing} 位${mate.team}` : '转发，再请替补',
  shareTitle: (captain: string, event: string, kind: TeamKind) =>
    `${captain}请您${kind === 'pair' ? '搭档' : '进队'}：${event}`,
  shareHint: (kind: TeamKind) => `转给${mate[kind]}，对方在自己的手机上点“进队”`,
  toEvent: '回到活动',
  noTeam: '没有找到这支队',
  noTeamText: '队可能已经解散，或者链接不完整。请让队长再发一次邀请，也可以到活动页自己报名。',
  seen: '进队以后，队里的人看得到您的姓名和企业。',
  invited: (captain: string, kind: TeamKind) => `${captain}请您${kind === 'pair' ? '做搭档' : '进队'}`,
  from: (enterprise: string, people: number) => `${enterprise}，队里现在 ${people} 人`,
  full: (kind: TeamKind) => `这一${whole[kind]}已经满了，可以到活动页自己报名。`,
  leaveText: '位子留给队里，队长会收到消息。队里只有您一位的话，名额就让给别人。',
}
