import type { Case } from '../cases/case'
import type { CasePhoto } from '../cases/photos/photo'
import { dueKeyOf, promiseOf } from '../cases/promise'
import { pageKey } from '../page'
import { NOON } from './noon'

/** A photo that Li has put to it. */
export function aPhoto(id: string): CasePhoto {
  return { id, fileId: `cloud://red-wall.bucket/cases/${id}.jpg`, at: NOON, width: 3, height: 2 }
}

/** A suggestion that Li, of the noodle union, has just said to the station. */
export function aCase(over: Partial<Case> = {}): Case {
  const { id = 'case-1', at = NOON, kind = 'suggestion', dueAt = promiseOf(kind, at), level = 'station' } = over
  return {
    ...{ id, number: '2026-0001', kind, topic: 'homes', words: '活动室周末能不能开半天？', at },
    asker: { personId: 'p-Li', name: 'Li', memberId: 'm-Li' },
    ...{ unionId: 'noodle-union', unionName: '面馆工会', barred: [], level, startLevel: level },
    ...{ state: 'received', shelf: 'open', dueAt, told: [], steps: [{ deed: 'said', at, level }], notes: [], rev: 1 },
    ...{ pageKey: pageKey(at, id), dueKey: dueKeyOf(dueAt, id) },
    ...over,
  }
}
