import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { type RecentImport, TAKEN_BACK_MS } from '#shared/sheets/importNote'
import type { OwnKinds } from './importStep'

/** More imports than a station makes in a day. */
const MOST = 20

/** Imports of these kinds that may still be taken back, the latest first. */
export async function listImports(store: Store, kinds: OwnKinds, now: number): Promise<RecentImport[]> {
  const notes = await store.imports.list({
    where: { kind: _.in([...kinds]), at: _.gt(now - TAKEN_BACK_MS) },
    order: ['at', 'desc'],
    limit: MOST,
  })
  const people = await store.people.listByIds([...new Set(notes.map(({ by }) => by))])
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  return notes.map(({ id, sheet, by, at, added, changed, wrong = 0, undoneAt }) => ({
    ...{ importId: id, sheet, person: nameOf.get(by) ?? '', at, added, changed, wrong },
    undone: undoneAt !== undefined,
  }))
}
