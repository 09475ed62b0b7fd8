import type { ClosingStep } from '#shared/recap/closing'

const arrivals = (eventId: string) => `/checkin/${eventId}`
const recap = (eventId: string) => `/recap/${eventId}`

/** What each step is called, what is said of it, and where it is done. */
export const closingTexts = {
  title: '收尾',
  aside: '做完一件，自己打勾',
  step: {
    came: '签到',
    absent: '没来的',
    results: '名次',
    thanks: '谢谢来的人',
    photos: '照片墙',
    takeaways: '会后资料',
    report: '活动报道',
  } satisfies Record<ClosingStep, string>,
  done: {
    came: (count) => `${count} 人签到`,
    absent: (count) => (count > 0 ? `${count} 人标了没来` : '有名额的都来了'),
    results: (count) => `${count} 项比赛出了名次`,
    thanks: (count) => `道谢、问感受，发给了 ${count} 人`,
    photos: (count) => `墙上有 ${count} 张`,
    takeaways: (count) => `放了 ${count} 份`,
    report: (count) => `发了 ${count} 篇`,
  } satisfies Record<ClosingStep, (count: number) => string>,
  open: {
    came: '还没有人签到；有纸签到表的，结束后一天里在签到口按姓名补',
    absent: '有人有名额、没签到，还没有标',
    results: '比赛还没有出最后的名次',
    thanks: '结束一小时后自动发，20:00 到次日 9:00 不发',
    photos: '有人传了照片，或者请删照片，等您看',
    takeaways: '讲义、网盘地址，用得着就放',
    report: '结束以后还没有发报道',
  } satisfies Record<ClosingStep, string>,
  go: {
    came: '看签到',
    absent: '去标',
    results: '看比赛',
    thanks: '看总结',
    photos: '去看',
    takeaways: '去放',
    report: '去写',
  } satisfies Record<ClosingStep, string>,
  change: '去改',
  to: {
    came: arrivals,
    absent: arrivals,
    results: (eventId) => `/competitions/of/${eventId}`,
    thanks: recap,
    photos: (eventId) => `/photos/${eventId}`,
    takeaways: (eventId) => `/events/${eventId}/write`,
    report: recap,
  } satisfies Record<ClosingStep, (eventId: string) => string>,
}
