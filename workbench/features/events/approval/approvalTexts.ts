import type { ApprovedOne } from '#shared/events/approval/view'

export const approvalTexts = {
  title: '等同意的报名',
  aside: '名额先留着；到活动开始还没看的，名额不动。',
  awaits: { chair: '等本工会主席', organiser: '等主办工会' },
  override: '还在等主席的，这里同意了就不再等主席。',
  name: '姓名',
  enterprise: '单位',
  record: '以前参加',
  at: '报名时间',
  step: '现在',
  never: '从未参加过',
  times: (times: number) => (times > 0 ? `今年 ${times} 次` : '今年没有'),
  missed: '上次没来也没说',
  approve: (people: number) => `同意 ${people} 人`,
  decline: '退回…',
  approved: (people: number) => `同意了 ${people} 人，15 秒后通知本人`,
  declined: (people: number) => `退回了 ${people} 人，名额让给下一位`,
  own: '自己的报名，或自己同意过的，要另一位来看',
  late: (people: number) => `${people} 人已经有人办过，或自己取消了`,
  tookBack: '收回了，还没有通知本人',
  declineTitle: (people: number) => `退回 ${people} 人的报名`,
  declineAct: '退回',
  declineWhat: '每个人都会收到下面这句话，名额让给候补的下一位。退错了，在名单的“移出”里可以“请回”。',
  reasons: '常用的理由',
  word: '为什么退回',
  wordHint: '本人会看到',
}

/** What did not go through, in words; nothing where all did. */
export function leftOver(people: ApprovedOne[]): string {
  const own = people.some(({ why }) => why === 'own')
  const late = people.filter(({ why }) => why === 'gone' || why === 'before').length
  return [own && approvalTexts.own, late > 0 && approvalTexts.late(late)].filter(Boolean).join('；')
}
