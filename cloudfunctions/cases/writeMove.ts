import type { Store } from '#server/store'
import type { Changes } from '#server/store/fields'
import type { Case } from '#shared/cases/case'
import { done, type Result, refused } from '#shared/result'
import { leaveWork } from '../agenda/feature'
import { caseTasks } from './caseTasks'
import { partAll } from './partAll'

interface Moved {
  found: Case
  changes: Changes<Case>
  now: number
}

/** Writes a move over the state that it was decided on; refused when somebody else has moved the case meanwhile. */
export async function writeMove(
  store: Store,
  { found: { id, rev }, changes, now }: Moved
): Promise<Result<Case, 'case_moved'>> {
  const written = await leaveWork(store, { name: 'cases.look', subject: id, now }, () =>
    store.cases.change({ _id: id, rev }, changes)
  )
  if (written === 0) return refused('case_moved')
  if (changes.state === 'withdrawn') await partAll(store, id)
  await caseTasks.note(store, id)
  return done(await store.cases.get(id))
}
