import type { PersonContext } from '#server/context'
import type { Changes, Where } from '#server/store/fields'
import type { Refusal } from '#shared/reason'
import { done, type Result, refused } from '#shared/result'
import { ALONE_MARK, decideAlone, type ReviewRefusal } from '#shared/review/alone'
import { type Decided, type Decision, decideReview } from '#shared/review/review'
import type { ReviewCard } from './card'
import { findOthers, humansOf, whenEndedOthers } from './humans'

/** Changes of the row, and the condition under which they apply. */
interface Move<Row> {
  where: Where<Row>
  changes: Changes<Row>
}

interface Deed<Row, Late extends Refusal, Reason extends Refusal> {
  row: Row
  decision: Decision
  word?: string
  /** Why whoever asked lets it through alone. */
  alone?: string | undefined
  /** Refusal when the row has moved on: another officer was first. */
  late: Late
  move: (decided: Decided) => Result<Move<Row>, Reason> | Promise<Result<Move<Row>, Reason>>
}

/**
 * 审一件. A person other than the one who asked passes a thing or sends it back, in one conditional step: of two at once
 * one decides. Where nobody else holds the post, whoever asked lets it through alone, with a reason and a mark.
 */
export async function decide<Row extends { id: string }, Late extends Refusal, Reason extends Refusal = never>(
  card: ReviewCard<Row>,
  { row, decision, word, alone, late, move }: Deed<Row, Late, Reason>,
  context: PersonContext
): Promise<Result<Decided, Late | Reason | ReviewRefusal>> {
  const { store, person, now, line } = context
  const may = await mayDecide(card, { row, decision, alone }, context)
  if (!may.ok) return refused(may.reason, card.name)
  const isAlone = may.value === 'alone'
  const decided: Decided = {
    ...{ decidedBy: person.id, decidedByName: person.name, decidedAt: now },
    ...(word !== undefined && { word }),
    ...(isAlone && alone !== undefined && { alone }),
  }
  const next = await move(decided)
  if (!next.ok) return next
  const moved = await card.rows(store).change(next.value.where, next.value.changes)
  if (moved === 0) return refused(late)
  await card.tasks.note(store, row.id)
  if (isAlone) line.mark(`${ALONE_MARK}：${alone}`)
  return done(decided)
}

async function mayDecide<Row extends { id: string }>(
  card: ReviewCard<Row>,
  { row, decision, alone }: { row: Row; decision: Decision; alone: string | undefined },
  context: PersonContext
): Promise<Result<Decision | 'alone', ReviewRefusal>> {
  const { store, person, now } = context
  const { askedBy, askedAt } = card.asked(row)
  const asker = (await store.people.find(askedBy)) ?? { id: askedBy }
  const [by = { personId: person.id }, from = { personId: askedBy }] = await humansOf(store, [person, asker])
  const may = decideReview(from, { decision, by, takesBack: card.takesBack })
  if (may.ok || decision !== 'pass' || alone === undefined) return may
  const others = await findOthers(store, person, card.holders)
  // After the count, so that a post that is being ended at this moment is seen as one or the other.
  const endedAt = await whenEndedOthers(store, { asker: person, kinds: card.holders, now })
  return decideAlone({ askedAt, others: others.length, endedAt, hindrance: card.hindrance?.(row, context) }, now)
}
