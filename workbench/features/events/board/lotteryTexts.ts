import type { OrderState } from '#shared/events/order/view'

const states: Record<OrderState, string> = {
  open: '登记中',
  closed: '已截止，等抽签',
  drawing: '正在抽签',
  drawn: '已抽签',
}

export const lotteryTexts = {
  title: '抽签',
  states,
  entries: '登记',
  people: (count: number) => `${count} 人`,
  drawnAt: '抽签时间',
  seedHash: '种子的指纹',
  listHash: '名单的指纹',
  seed: '种子',
  later: '登记截止时公布',
  beforeHint:
    '登记截止时名单自动封存，到时间自动抽，结果自动发给每个人，不用守着。抽签以前谁也看不到结果，干部也一样。',
  afterHint: '号码、名次和种子都公布在活动页，任何人都能重算核对。有人取消，就按名次给下一位。',
  stuck: '抽签用的种子打不开：系统缺当时的密钥。请告诉管系统的人，放回密钥就自动接着抽。',
  show: '看名次',
}
