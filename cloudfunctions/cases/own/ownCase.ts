import type { Context } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import { hashOf } from '#server/session'
import { _ } from '#server/store/command'
import type { Case } from '#shared/cases/case'
import type { WhichCase } from '#shared/cases/input'
import { type MadeMove, moveCase } from '#shared/cases/moves'
import { type CaseView, viewCase } from '#shared/cases/view'
import { done, type Result } from '#shared/result'
import { writeMove } from '../writeMove'

type Asking = Pick<Context, 'store' | 'person' | 'now'>

/** One's own case, or the one that a code leads to; to everybody else there is none. */
export async function findOwn({ store, person }: Asking, which: WhichCase): Promise<Case> {
  const found = await ('code' in which
    ? store.cases.findWhere({ codeHash: hashOf(which.code) })
    : store.cases.find(which.caseId))
  const isTheirs = found && ('code' in which || (person && found.asker?.personId === person.id))
  if (!isTheirs) throw new RequestFault('not_found')
  return found
}

/** 查进度. */
export async function trackCase({ which }: { which: WhichCase }, context: Context): Promise<Result<CaseView, never>> {
  return done(viewCase(await findOwn(context, which), 'asker'))
}

/** Tries again when an officer moves the case in the same moment. */
const TRIES = 3

/** What a case loses when it goes back to be handled once more. */
export const DROPPED = { owner: _.remove(), answeredAt: _.remove(), inTime: _.remove(), joinedTo: _.remove() }

interface OwnMove {
  which: WhichCase
  /** True when an earlier try has done it, whose answer was lost. */
  isDone: (found: Case) => boolean
  move: (found: Case) => Omit<MadeMove, 'now'>
  /** Fields that the move takes away. */
  drops?: (moved: Partial<Case>) => object
  after?: (moved: Case) => Promise<void>
}

/** A move of whoever asked. They do not name the state that they saw: what they say is right whatever happened before. */
export async function moveOwn(
  context: Asking,
  { which, isDone, move, drops, after }: OwnMove
): Promise<Result<CaseView, 'case_moved' | 'case_not_now' | 'case_too_long'>> {
  const { store, now } = context
  for (let left = TRIES; ; left--) {
    const found = await findOwn(context, which)
    if (isDone(found)) return done(viewCase(found, 'asker'))
    const decided = moveCase(found, { ...move(found), now })
    if (!decided.ok) return decided
    const changes = { ...decided.value, ...drops?.(decided.value) }
    const moved = await writeMove(store, { found, changes, now })
    if (!moved.ok && left > 1) continue
    if (!moved.ok) return moved
    await after?.(moved.value)
    return done(viewCase(moved.value, 'asker'))
  }
}
