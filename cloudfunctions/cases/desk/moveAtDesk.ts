import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Changes } from '#server/store/fields'
import type { Case } from '#shared/cases/case'
import type { ToldToAsker } from '#shared/cases/caseMessage'
import { type MadeMove, moveCase } from '#shared/cases/moves'
import { mayHandle } from '#shared/cases/sight'
import { type CaseView, viewCase } from '#shared/cases/view'
import { done, type Result, refused } from '#shared/result'
import { tellAsker } from '../tell'
import { writeMove } from '../writeMove'
import { findForDesk } from './openCase'

interface DeskMove {
  caseId: string
  /** The state that the officer saw: of two who act at once the second is shown what the first has done. */
  rev: number
  make: (found: Case) => Omit<MadeMove, 'now'>
  /** Said to whoever asked; nothing where it is not theirs to know at once. */
  told?: ToldToAsker
  drops?: Changes<Case>
}

/** A move of somebody in office, written to the log, told to whoever asked. */
export async function moveAtDesk(
  context: PersonContext,
  { caseId, rev, make, told, drops }: DeskMove
): Promise<Result<CaseView, 'case_moved' | 'case_not_now' | 'case_too_long'>> {
  const { store, person, now, line } = context
  const { found, viewer, level } = await findForDesk(context, caseId)
  if (!mayHandle(viewer)) throw new RequestFault('forbidden')
  if (found.rev !== rev) return refused('case_moved')
  const decided = moveCase(found, { ...make(found), now })
  if (!decided.ok) return decided
  const moved = await writeMove(store, { found, changes: { ...decided.value, ...drops }, now })
  if (!moved.ok) return moved
  line.say({ remark: `第 ${found.number} 号` })
  if (told) await tellAsker(store, { found: moved.value, told, by: moved.value.owner?.name ?? person.name, now })
  return done(viewCase(moved.value, viewer, level))
}
