import type { OrderOutcome, OwnEntry } from '#shared/events/order/view'

const outcomeName: Record<OrderOutcome, string> = {
  confirmed: '轮到您了',
  offered: '轮到您了',
  waitlisted: '没轮到，在候补',
  given_back: '轮到后取消了',
  not_drawn: '这次没有轮到',
}

export const rotationTexts = {
  title: '轮着去',
  places: (count: number) => `${count} 个名额`,
  entered: '已申请',
  rank: (rank: number) => `您排第 ${rank}`,
  rankNow: (rank: number) => `您暂时排第 ${rank}`,
  waits: '截止以后排顺序，等消息就行，不用一直看',
  closes: (when: string) => `${when} 前可以申请`,
  closed: (when: string) => `申请已在 ${when} 截止`,
  entries: (count: number) => (count > 0 ? `已有 ${count} 人申请` : '还没有人申请'),
  entriesOf: (count: number, places: number) => `${count} 人申请，${places} 个名额`,
  ordering: '正在按记录排顺序，排好了这里能看到',
  asked: '顺序等干部核对，通过才算定。觉得不对，请现在就联系主办工会。',
  sentBack: '干部让再核对一遍，顺序会重新排，定了发消息告诉您。',
  giving: '顺序定了，正在给名额，几分钟后就能看到',
  lapsed: '活动开始以前，顺序没有定下来，这次的申请作废。有疑问请联系主办工会。',
  notIn: '您这次没有申请。',
  next: {
    confirmed: '来不了请早点取消，名额会让给下一位。',
    offered: '有一个名额给您留着，请在下面答复。',
    waitlisted: '有人取消，就按顺序轮到您。',
    given_back: '名额已让给下一位。',
    not_drawn: '下次还可以申请。',
  } satisfies Record<OrderOutcome, string>,
}

/** Who was next and did not fit any more has not had to wait for others. */
export function outcomeWord(outcome: OrderOutcome, { unfit }: Pick<OwnEntry, 'unfit'>): string {
  return outcome === 'not_drawn' && unfit ? '轮到您时不符合条件' : outcomeName[outcome]
}
