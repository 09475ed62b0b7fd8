const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** The time until something begins, in words that fit its distance; none for what is over. */
export function countdownText({ startsAt, endsAt }: { startsAt: number; endsAt: number }, now: number): string {
  if (now >= endsAt) return ''
  const left = Math.ceil((startsAt - now) / MINUTE) * MINUTE
  if (left <= 0) return '正在进行'
  if (left >= 3 * DAY) return `还有 ${Math.floor(left / DAY)} 天`
  const [hours, minutes] = [Math.floor(left / HOUR), (left % HOUR) / MINUTE]
  if (left >= DAY) return `还有 ${Math.floor(left / DAY)} 天 ${Math.floor((left % DAY) / HOUR)} 小时`
  return hours > 0 ? `还有 ${hours} 小时 ${minutes} 分` : `还有 ${minutes} 分钟`
}
