import type { TaskKind } from '../tasks/task'

/** 今天. Number of tasks that wait, by kind, and of events that can be signed up for; each number opens its list. */
export type DeskToday = Record<TaskKind, number> & {
  openEvents: number
  /** For the federation, which keeps the installation: set while its memory is nearly full. */
  memory?: { usedMb: number; limitMb: number }
}
