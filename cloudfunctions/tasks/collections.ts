import type { Definitions } from '#server/store'
import type { Task } from '#shared/tasks/task'

declare module '#server/store' {
  interface Collections {
    tasks: Task
  }
}

export const collections = {
  tasks: { indexes: [{ fields: ['kind', 'scope.id'] }, { fields: ['subject'] }, { fields: ['until'] }] },
} satisfies Definitions
