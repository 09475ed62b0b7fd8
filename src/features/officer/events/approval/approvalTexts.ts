import type { ApprovedOne } from '#shared/events/approval/view'

export const approvalTexts = {
  title: (people: number, more: boolean) => `等您同意的 ${people} 人${more ? '以上' : ''}`,
  rule: '名额已经给他们留着。同意了才通知本人；退回的，名额马上给下一位。',
  all: '全选',
  none: '全不选',
  more: '看后面的',
  signedUp: (when: string) => `${when} 报的`,
  approve: (people: number) => (people > 0 ? `同意这 ${people} 人` : '先勾选要同意的人'),
  decline: '退回',
  progress: (done: number, all: number) => `正在办 ${done} / ${all}`,
  takeBack: (seconds: number) => `收回（${seconds} 秒）`,
  tookBack: '收回了，还没有通知本人',
  declineTitle: (people: number) => `退回 ${people} 人的报名`,
  declineWord: '为什么退回，本人会看到',
  declineHint: '点上面常用的，或自己写',
  declineMissing: '写一句为什么退回',
  declineWhat: '他们会收到这句话，名额让给候补的下一位。退错了，请主办工会在工作台“请回”。',
}

/** What became of a batch, in one sentence. */
export function outcomeText(people: ApprovedOne[], deed: 'approve' | 'decline'): string {
  const went = people.filter(({ why }) => !why)
  const further = went.filter(({ awaits }) => awaits).length
  const own = people.filter(({ why }) => why === 'own').length
  const late = people.filter(({ why }) => why === 'gone' || why === 'before').length
  return [
    went.length > 0 && (deed === 'approve' ? `同意了 ${went.length} 人` : `退回了 ${went.length} 人`),
    deed === 'approve' && further > 0 && `其中 ${further} 人还要主办工会同意`,
    own > 0 && '自己的报名，或自己同意过的，要另一位来看',
    late > 0 && `${late} 人已经有人办过，或自己取消了`,
  ]
    .filter(Boolean)
    .join('；')
}
