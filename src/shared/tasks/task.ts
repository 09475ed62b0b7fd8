import type { Thing } from '../access/role'

/** Kinds of things that can wait; each is counted under this name at the desk. */
export const TASK_KINDS = [
  'drafts',
  'reviews',
  'comments',
  'photos',
  'letters',
  'words',
  'eventReviews',
  'approvals',
  'pleas',
  'eventOrders',
  'disputes',
  'bindingRequests',
  'waitingPushes',
  'waitingPeople',
  'vacantChairs',
  'mendings',
  'cases',
  'questions',
  'guides',
  'joinings',
] as const
export type TaskKind = (typeof TASK_KINDS)[number]

/** 待办. A thing that waits for everybody who holds a role for `scope`. */
export interface Task {
  /** `kind:subject`, so that one thing waits once. */
  id: string
  kind: TaskKind
  subject: string
  scope: Thing
  since: number
  /** Time by which it should be dealt with. */
  due?: number
  /** Time from which it waits no longer, whether anybody has dealt with it or not. */
  until?: number
  /** Number of things behind the task, under its kind, so that one query adds them up for all kinds. */
  size: Partial<Record<TaskKind, number>>
}

/** What a feature tells of its own thing that waits. */
export type Waiting = Pick<Task, 'kind' | 'subject' | 'scope' | 'since' | 'due' | 'until'> & { count?: number }

export function taskOf({ kind, subject, count = 1, ...waiting }: Waiting): Task {
  return { id: `${kind}:${subject}`, kind, subject, ...waiting, size: { [kind]: count } }
}
