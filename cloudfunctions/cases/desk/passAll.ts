import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Input, Output } from '#shared/api'
import type { Case } from '#shared/cases/case'
import { moveCase } from '#shared/cases/moves'
import { deskViewerOf, mayHandle } from '#shared/cases/sight'
import { done, refused } from '#shared/result'
import { type CaseHandler, listHandlers } from '../handlers'
import { tellAsker, tellOfficers } from '../tell'
import { writeMove } from '../writeMove'
import { findForDesk } from './openCase'

/**
 * 都转交. All that one person has open, who is ill or away, goes to another, as far as both who passes and who gets it may handle it;
 * every asker is told. A repeat finds what is left.
 */
export async function passAll(
  { caseId, to, word }: Input<'cases.passAll'>,
  context: PersonContext
): Promise<Output<'cases.passAll'>> {
  const { store, now, line } = context
  const { found, viewer } = await findForDesk(context, caseId)
  if (!mayHandle(viewer)) throw new RequestFault('forbidden')
  const { owner } = found
  if (!owner || owner.id === to) return refused('case_not_now')
  const open = await store.cases.listAll({ where: { 'owner.id': owner.id, shelf: 'open' } })
  let passed = 0
  for (const one of open) if (await passOne(context, one, { to, word })) passed++
  line.say({ subject: owner.id, remark: `${owner.name} 手里 ${passed} 件` })
  if (passed === 0) return refused('case_not_now')
  await tellOfficers(store, { found: await store.cases.get(caseId), told: 'given', to: [to], now })
  return done({ passed, kept: open.length - passed })
}

async function passOne(
  { store, person, now }: PersonContext,
  found: Case,
  { to, word }: { to: string; word: string }
): Promise<boolean> {
  const viewer = deskViewerOf(found, person)
  if (!viewer || !mayHandle(viewer)) return false
  const next = await ableHandler(store, found, to)
  if (!next) return false
  const step = { deed: 'passed', by: person.name, words: word } as const
  const decided = moveCase(found, { move: 'pass', step, also: { owner: { id: next.id, name: next.name } }, now })
  if (!decided.ok) return false
  const moved = await writeMove(store, { found, changes: decided.value, now })
  if (moved.ok) await tellAsker(store, { found: moved.value, told: 'passed', by: next.name, now })
  return moved.ok
}

/** The person, if they may handle this case at the level where it is. */
async function ableHandler(store: PersonContext['store'], found: Case, to: string): Promise<CaseHandler | undefined> {
  const handler = (await listHandlers(store, found)).find(({ id }) => id === to)
  const asked = found.asker?.personId === to
  return handler && !asked ? handler : undefined
}
