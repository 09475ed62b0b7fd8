import type { Store } from '#server/store'
import type { CaseAbout } from '#shared/cases/about'
import type { Case } from '#shared/cases/case'
import { HARDSHIP_AGREED } from '#shared/cases/hardship'
import { dueKeyOf, promiseOf } from '#shared/cases/promise'
import { pageKey } from '#shared/page'
import { done, type Result, refused } from '#shared/result'
import { promiseWork } from '../agenda/feature'
import { caseTasks } from './caseTasks'
import { handlersAt } from './handlers'
import { numberFor } from './numberFor'
import { tellOfficers } from './tell'

/** A case before it has a number, a promise and a track. */
type NewCase = Pick<Case, 'id' | 'kind' | 'topic' | 'words' | 'level' | 'startLevel' | 'barred'> &
  Partial<
    Pick<
      Case,
      'asker' | 'codeHash' | 'about' | 'source' | 'against' | 'unionId' | 'unionName' | 'owner' | 'counselOnly'
    >
  >

/** Begins a case: its number and promise, who is told (not `by`, who begins it in office), and when it is looked at again. */
export async function beginCase(store: Store, given: NewCase, now: number, by?: string): Promise<Case> {
  const { id, kind, level, owner } = given
  const dueAt = promiseOf(kind, now)
  const begun: Case = {
    ...given,
    ...{ number: await numberFor(store, id, now), at: now },
    ...{ state: 'received', shelf: 'open', dueAt, told: [], notes: [], rev: 1 },
    steps: [{ deed: 'said', at: now, level, ...(kind === 'hardship' && { words: HARDSHIP_AGREED }) }],
    ...{ pageKey: pageKey(now, id), dueKey: dueKeyOf(dueAt, id) },
  }
  await promiseWork(store, { name: 'cases.look', subject: id, now })
  // A repeat in the same moment: what was written first stands.
  if (!(await store.cases.add(begun))) return store.cases.get(id)
  await caseTasks.note(store, id)
  await tellOfficers(store, { found: begun, told: 'given', to: owner && owner.id !== by ? [owner.id] : [], now })
  return begun
}

interface Brought extends Pick<Case, 'id' | 'kind' | 'topic' | 'words'> {
  /** Where it came from, in words that officers read. */
  source: string
  about?: CaseAbout
  /** Union whose responsible officer gets it. */
  unionId?: string
  /** Accounts of those whom it is about. */
  barred?: string[]
}

/**
 * 转来的一件. What another feature brings in, which nobody has said here: a message of the command centre, a joint case. It goes to the
 * station, is promised and escalated like any other, and its feature finds it again by the id that it gave. A repeat is the same.
 */
export async function bringCase(
  store: Store,
  { unionId, barred = [], ...brought }: Brought,
  now: number
): Promise<Result<Case, 'case_nobody'>> {
  const before = await store.cases.find(brought.id)
  if (before) return done(before)
  const level = 'station' as const
  const union = unionId ? await store.unions.find(unionId) : undefined
  const handlers = await handlersAt(store, { level, unionId: union?.id, barred })
  if (handlers.length === 0) return refused('case_nobody')
  const owner = handlers.find(({ id }) => id === union?.officerId) ?? (handlers.length === 1 ? handlers[0] : undefined)
  const given: NewCase = {
    ...{ ...brought, level, startLevel: level, barred },
    ...(union && { unionId: union.id, unionName: union.name }),
    ...(owner && { owner: { id: owner.id, name: owner.name } }),
  }
  return done(await beginCase(store, given, now))
}
