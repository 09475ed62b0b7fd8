import type { TaskKind } from '../tasks/task'

/** 今天. How much waits, by kind, and how many events can be signed up for by now; each number opens its list. */
export type DeskToday = Record<TaskKind, number> & { openEvents: number }
