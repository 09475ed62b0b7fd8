import { THE_STREET } from '../access/role'
import { taskOf } from './task'

test('one thing that waits is one task, and counts as many as wait with it', () => {
  const waiting = { kind: 'waitingPeople', subject: 'cup', scope: THE_STREET, since: 5 } as const
  expect(taskOf({ ...waiting, count: 7, until: 9 })).toEqual({
    ...waiting,
    ...{ id: 'waitingPeople:cup', until: 9, size: { waitingPeople: 7 } },
  })
  expect(taskOf(waiting).size).toEqual({ waitingPeople: 1 })
})
