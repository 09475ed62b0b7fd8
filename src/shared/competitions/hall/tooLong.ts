import { clockText, daysAway } from '../../beijingTime'

interface Planned {
  /** What is played so long: 这一阶段, 7 轮. */
  what: string
  last: number
  endsAt: number
}

/** 打得太晚. One sentence where the tables of the hall make the day longer than the event. */
export function tooLong({ what, last, endsAt }: Planned): string[] {
  if (last <= endsAt) return []
  const days = daysAway(last, endsAt)
  const till = `${days > 0 ? `${days} 天以后的 ` : ''}${clockText(last)}`
  return [`按现在的台数，${what}要打到 ${till}，比活动结束晚；请加台，或者缩短每场的时间。`]
}
