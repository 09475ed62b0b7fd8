import type { Joining } from '../joining/joining'
import { stepDueAt } from '../joining/promise'
import { pageKey } from '../page'
import { NOON } from './noon'

/** An application of Ma, who is on no roster, that waits for the chair of the noodle union. */
export function aJoining(over: Partial<Joining> = {}): Joining {
  const { id = 'joining-1', at = NOON } = over
  return {
    ...{ id, kind: 'join', newKey: 'k'.repeat(16), personId: 'p-Ma', name: '马示例', phone: '19900066666' },
    ...{ isProven: true, work: 'staff', isQuiet: false, unionId: 'noodle-union', unionName: '面馆工会' },
    ...{ enterpriseId: 'noodle-house', firmName: '面馆', state: 'chair', shelf: 'open', dueAt: stepDueAt(at) },
    ...{ steps: [{ deed: 'asked', at }], rev: 1, heldUntil: 0, at, pageKey: pageKey(at, id) },
    ...over,
  }
}
