import type { TaskKind } from '../tasks/task'

/** One thing that waits, for the lists of today. */
export interface WorkRow {
  /** Kind and thing together. */
  id: string
  kind: TaskKind
  subject: string
  name: string
  since: number
  due?: number
  /** Number of people or things behind it, where it stands for several. */
  count: number
}

/** 今天的事. What is late, what is due within seven days, and what came in last; each thing once. */
export interface DeskWork {
  late: WorkRow[]
  due: WorkRow[]
  came: WorkRow[]
}

/** How far ahead a thing counts as due soon. */
export const DUE_WITHIN_MS = 7 * 24 * 3_600_000
