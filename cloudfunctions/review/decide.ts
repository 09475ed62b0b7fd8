import type { PersonContext } from '#server/context'
import type { TaskSource } from '#server/feature'
import type { Store } from '#server/store'
import type { Collection } from '#server/store/collection'
import type { Changes, Where } from '#server/store/fields'
import type { Refusal } from '#shared/reason'
import { done, type Result, refused } from '#shared/result'
import { type Asked, type Decided, type Decision, decideReview } from '#shared/review/review'

/** 要审的事. One card for each kind of thing that another person has to look at. */
export interface ReviewCard<Row extends { id: string }> {
  /** Name of the thing in the refusal of one's own work. */
  name: string
  rows: (store: Store) => Collection<Row>
  asked: (row: Row) => Pick<Asked, 'askedBy'>
  /** Whether the person who asked may take the thing back. */
  takesBack: boolean
  tasks: TaskSource
}

/** Changes of the row, and the condition under which they apply. */
interface Move<Row> {
  where: Where<Row>
  changes: Changes<Row>
}

interface Deed<Row, Late extends Refusal, Reason extends Refusal> {
  row: Row
  decision: Decision
  word?: string
  /** Refusal when the row has moved on: another officer was first. */
  late: Late
  move: (decided: Decided) => Result<Move<Row>, Reason> | Promise<Result<Move<Row>, Reason>>
}

/**
 * 审一件. A person other than the one who asked passes a thing or sends it back, in one conditional step: of two at once
 * one decides.
 */
export async function decide<Row extends { id: string }, Late extends Refusal, Reason extends Refusal = never>(
  card: ReviewCard<Row>,
  { row, decision, word, late, move }: Deed<Row, Late, Reason>,
  { store, person, now }: PersonContext
): Promise<Result<Decided, Late | Reason | 'own_work'>> {
  const may = decideReview(card.asked(row), { decision, by: person.id, takesBack: card.takesBack })
  if (!may.ok) return refused(may.reason, card.name)
  const decided: Decided = {
    ...{ decidedBy: person.id, decidedByName: person.name, decidedAt: now },
    ...(word !== undefined && { word }),
  }
  const next = await move(decided)
  if (!next.ok) return next
  const moved = await card.rows(store).change(next.value.where, next.value.changes)
  if (moved === 0) return refused(late)
  await card.tasks.note(store, row.id)
  return done(decided)
}
