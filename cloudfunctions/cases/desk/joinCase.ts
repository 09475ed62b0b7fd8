import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { type Case, isOpen } from '#shared/cases/case'
import { isKept } from '#shared/cases/hardship'
import { deskViewerOf, mayHandle } from '#shared/cases/sight'
import { refused } from '#shared/result'
import { moveAtDesk } from './moveAtDesk'
import { findForDesk } from './openCase'

/**
 * 并案. One case is answered with another that is about the same; number, promise and whoever asked stay its own. Never a chain: what
 * others are joined to joins nothing, and nothing joins what is joined.
 */
export async function joinCase(
  { caseId, rev, into }: Input<'cases.join'>,
  context: PersonContext
): Promise<Output<'cases.join'>> {
  const { found } = await findForDesk(context, caseId)
  const main = await findMain(context, into)
  const isMain = (await context.store.cases.count({ joinedTo: caseId, shelf: 'open' })) > 0
  // What is kept for few is answered by itself.
  if (!main || main.id === found.id || isMain || isKept(found) || isKept(main)) return refused('case_no_such')
  return moveAtDesk(context, {
    ...{ caseId, rev },
    make: () => ({ move: 'join', step: { deed: 'joined', by: context.person.name }, also: { joinedTo: main.id } }),
  })
}

/** The other case, if this officer may handle it and it waits for an answer of its own. */
async function findMain({ store, person }: PersonContext, number: string): Promise<Case | undefined> {
  const main = await store.cases.findWhere({ number })
  const viewer = main && deskViewerOf(main, person)
  return main && viewer && mayHandle(viewer) && isOpen(main.state) && !main.joinedTo ? main : undefined
}

/** 拆开. From then on it is answered by itself again. */
export async function partCase(
  { caseId, rev }: Input<'cases.part'>,
  context: PersonContext
): Promise<Output<'cases.part'>> {
  const { found } = await findForDesk(context, caseId)
  if (!found.joinedTo) return refused('case_not_now')
  return moveAtDesk(context, {
    ...{ caseId, rev, drops: { joinedTo: _.remove() } },
    make: () => ({ move: 'part', step: { deed: 'parted', by: context.person.name } }),
  })
}
