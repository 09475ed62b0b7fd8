import lasting from './lasting.json'
import rotation from './rotation.json'
import timed from './timed.json'

/** 留存期限. Name of a row of the table whose contents a step of the agenda removes in time. */
export type TimedRow = keyof typeof timed

/** A row of the table in words, as the statement and the desk show it. */
export interface KeptRow {
  id: string
  holds: string
  /** How long, such as 「活动结束以后 90 天」; for what has no end, why it stays. */
  keeps: string
  isPersonal: boolean
  isTimed: boolean
}

interface Time {
  days?: number
  minutes?: number
}

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** For how long the contents of a row are kept, counted from what its `since` says. */
export function keptMs(row: TimedRow): number {
  const { days = 0, minutes = 0 }: Time = timed[row]
  return days * DAY_MS + minutes * MINUTE_MS
}

const timedRows = Object.entries(timed).map(
  ([id, { holds, since, ...row }]): KeptRow => ({
    ...{ id, holds, keeps: `${since}${timeText(row)}`, isPersonal: 'isPersonal' in row, isTimed: true },
  })
)

const lastingRows = Object.entries(lasting).map(
  ([id, { holds, why, ...row }]): KeptRow => ({
    ...{ id: `all-${id}`, holds, keeps: why, isPersonal: 'isPersonal' in row, isTimed: false },
  })
)

/** In every copy stands what the other rows hold; the last of each of so many months stays. */
const backups: KeptRow = {
  ...{
    id: 'backups',
    holds: '每夜的备份（别处已经清除的，在旧备份里还在）',
    keeps: `做好以后最多 ${rotation.months} 个月`,
  },
  ...{ isPersonal: false, isTimed: true },
}

/** The whole table: what has a time first, then what stays as long as the union needs it. */
export const retentionTable: readonly KeptRow[] = [...timedRows, backups, ...lastingRows]

function timeText({ days, minutes = 0 }: Time): string {
  if (days === 0) return '当天夜里'
  if (days === undefined) return minutes === 60 ? '一个小时' : ` ${minutes} 分钟`
  return days % 365 === 0 ? ` ${days / 365} 年` : ` ${days} 天`
}
