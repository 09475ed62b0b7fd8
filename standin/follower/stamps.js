const ZONE = 'Asia/Shanghai'
const DAY_MS = 86_400_000
const QUIET_MS = 5 * 60_000

const hour = new Intl.DateTimeFormat('zh-CN', { timeZone: ZONE, hour: 'numeric', minute: '2-digit', hourCycle: 'h23' })
const weekday = new Intl.DateTimeFormat('zh-CN', { timeZone: ZONE, weekday: 'short' })
const date = new Intl.DateTimeFormat('zh-CN', { timeZone: ZONE, month: 'long', day: 'numeric' })
const dayNumber = (at) => Math.floor((at + 8 * 3_600_000) / DAY_MS)

/** Whether a time stands above a message: as in WeChat, only after five quiet minutes. */
export function needsStamp(at, before) {
  return before === undefined || at - before > QUIET_MS
}

/** A moment in WeChat's words: 今天 8:00, 昨天 17:30, 周三 9:05, 10月3日 9:05. */
export function stampText(at, now) {
  return `${dayText(at, dayNumber(now) - dayNumber(at))} ${hour.format(at).replace(/^0(?=\d)/, '')}`
}

function dayText(at, daysAgo) {
  if (daysAgo === 0) return '今天'
  if (daysAgo === 1) return '昨天'
  return daysAgo > 1 && daysAgo < 7 ? weekday.format(at) : date.format(at)
}
