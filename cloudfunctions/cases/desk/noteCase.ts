import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { mayHandle } from '#shared/cases/sight'
import { viewCase } from '#shared/cases/view'
import { done, refused } from '#shared/result'
import { findForDesk } from './openCase'

/** Notes of one case, at most. */
const MOST_NOTES = 50

/** 内部记录. It is no move: whoever asked neither sees it nor is told, and nobody has to look again. */
export async function noteCase(
  { caseId, text }: Input<'cases.note'>,
  context: PersonContext
): Promise<Output<'cases.note'>> {
  const { store, person, now, line } = context
  const { found, viewer, level } = await findForDesk(context, caseId)
  if (!mayHandle(viewer)) throw new RequestFault('forbidden')
  const last = found.notes.at(-1)
  const isThere = last?.text === text && last.by === person.name
  if (!isThere) {
    const note = { text, by: person.name, at: now }
    const hasRoom = { _id: caseId, [`notes.${MOST_NOTES - 1}` as const]: _.exists(false) }
    if ((await store.cases.change(hasRoom, { notes: _.push([note]) })) === 0) return refused('case_too_long')
  }
  line.say({ remark: `第 ${found.number} 号` })
  return done(viewCase(await store.cases.get(caseId), viewer, level))
}
