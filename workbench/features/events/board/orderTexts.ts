import type { OrderOutcome } from '#shared/events/order/view'

const outcomes: Record<OrderOutcome, string> = {
  confirmed: '有名额',
  offered: '等本人答复',
  waitlisted: '候补',
  given_back: '名额已让出',
  not_drawn: '没有名额',
}

export const orderTexts = {
  outcomes,
  entries: { lot: '登记', rotation: '申请' },
  drawsAt: '什么时候抽',
  passes: '顺序',
  show: '看名次',
  rank: '名次',
  number: '号码',
  name: '姓名',
  enterprise: '企业',
  session: '场次',
  grounds: '按什么排的',
  outcome: '结果',
  gone: '已退出',
  notYet: '还没定',
  unfit: (why: string) => `轮到时不符合条件，本人看到的是：${why}`,
  none: '没有人登记',
}
