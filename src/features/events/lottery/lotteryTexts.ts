import type { OrderOutcome, OwnEntry } from '#shared/events/order/view'

export const lotteryTexts = {
  title: '名额抽签决定',
  places: (count: number) => `${count} 个名额`,
  closes: (when: string) => `${when} 前登记都算，先登记后登记机会一样`,
  closed: (when: string) => `登记已在 ${when} 截止，名单已封存`,
  draws: (when: string) => `${when} 抽签，抽没抽中都发消息告诉您`,
  drawn: (when: string) => `${when} 抽的签`,
  entries: (count: number) => (count > 0 ? `已有 ${count} 人登记` : '还没有人登记'),
  number: '您的号',
  entered: '已登记抽签',
  waits: '等着抽签就行，不用一直看',
  drawing: '正在抽签，几分钟后就能看到结果',
  result: (entries: number, places: number, number: string, rank: number) =>
    `登记 ${entries} 人，抽 ${places} 名，您的号是 ${number}，排第 ${rank}。`,
  notIn: (entries: number, places: number) => `登记 ${entries} 人，抽 ${places} 名。您没有登记。`,
  next: {
    confirmed: '来不了请早点取消，名额会让给下一位。',
    offered: '有一个名额给您留着，请在下面答复。',
    waitlisted: '有人取消，就按抽签的顺序轮到您。',
    given_back: '名额已让给下一位。',
    not_drawn: '请看看别的活动。',
  } satisfies Record<OrderOutcome, string>,
  check: '怎么知道抽得公平',
}

const outcomeName: Record<OrderOutcome, string> = {
  confirmed: '抽中了',
  offered: '轮到您了',
  waitlisted: '没抽中，在候补',
  given_back: '抽中后取消了',
  not_drawn: '没有抽中',
}

/** Who was first by lot and did not fit any more was not unlucky. */
export function outcomeWord(outcome: OrderOutcome, { unfit }: Pick<OwnEntry, 'unfit'>): string {
  return outcome === 'not_drawn' && unfit ? '轮到您时不符合条件' : outcomeName[outcome]
}

export const proofTexts = {
  title: '怎么知道抽得公平',
  steps: [
    '登记开始以前，系统就定好一个谁也看不到的“种子”，并公布它的指纹。',
    '登记一截止，全部号码封存，公布名单的指纹；谁也不能再加、再改。',
    '抽签时公布种子。每个号码按“种子:名单指纹:号码”算出一串 SHA-256，从小到大排，就是名次。',
  ],
  seedHash: '种子的指纹',
  listHash: '名单的指纹',
  seed: '种子',
  later: { listHash: '登记截止时公布', seed: '抽签时公布' },
  how: '拿到全部号码，任何人都能重新算一遍：种子的指纹是种子的 SHA-256，名单的指纹是号码从小到大、每行一个的 SHA-256。名单只有号码，没有姓名。',
  copy: '复制全部号码和结果',
  copyEarly: '复制现在公布的内容',
  copied: '已复制，粘贴到电脑上就能核对',
  notCopied: '没有复制成，请再点一次',
  close: '知道了',
}
