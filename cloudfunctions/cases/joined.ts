import type { Store } from '#server/store'
import { CASE_LEVELS, type Case, isOpen } from '#shared/cases/case'
import { moveCase } from '#shared/cases/moves'
import { tellAsker } from './tell'
import { writeMove } from './writeMove'

/** Said where a case is late that was answered with another. */
const WHY_LATE = '和同样的事一起答复，等得久了。'

/** Cases that wait for the answer of this one. */
export function listJoined({ cases }: Pick<Store, 'cases'>, mainId: string): Promise<Case[]> {
  return cases.listAll({ where: { joinedTo: mainId, shelf: 'open' } })
}

/**
 * 一起答复. What waits for another case gets its answer, under the same name; safe to repeat, since whoever has it waits no more. Where
 * the answerer is one whom this case is kept from, or it is at a higher level by now, it waits for an answer of its own.
 */
export async function answerWith(store: Store, { joined, main, now }: WithMain): Promise<void> {
  const answer = main.steps.findLast(({ deed }) => deed === 'answered')
  const { owner, answeredAt } = main
  if (!answer || !owner || answeredAt === undefined || !isOpen(joined.state)) return
  if (joined.barred.includes(owner.id) || joined.asker?.personId === owner.id) return
  if (CASE_LEVELS.indexOf(joined.level) > CASE_LEVELS.indexOf(main.level)) return
  const inTime = now < joined.dueAt
  const { whyLate: _why, ...said } = answer
  const step = { ...said, ...(!inTime && { whyLate: answer.whyLate ?? WHY_LATE }) }
  const decided = moveCase(joined, { move: 'answer', step, also: { owner, answeredAt: now, inTime }, now })
  if (!decided.ok) return
  const moved = await writeMove(store, { found: joined, changes: decided.value, now })
  if (moved.ok) await tellAsker(store, { found: moved.value, told: 'answered', by: owner.name, now })
}

interface WithMain {
  joined: Case
  main: Case
  now: number
}
