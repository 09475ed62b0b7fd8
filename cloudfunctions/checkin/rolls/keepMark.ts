import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { RollMark } from '#shared/checkin/rolls/rollCall'

type Marks = Pick<Store, 'rollMarks'>

/**
 * Writes down that somebody is there. Of several that say so the earliest stands, in whatever order they come; one from
 * before an undoing changes nothing, one from after it counts anew. Safe to repeat.
 */
export async function keepMark({ rollMarks }: Marks, brought: RollMark): Promise<boolean> {
  if (await rollMarks.add(brought)) return true
  const { id, at, by } = brought
  const anew = await rollMarks.change({ _id: id, undoneAt: _.gt(0).and(_.lt(at)) }, { at, by, undoneAt: 0, outAt: 0 })
  return anew > 0 || (await rollMarks.change({ _id: id, undoneAt: 0, at: _.gt(at) }, { at, by })) > 0
}

/** Writes down when somebody left: the latest moment stands. False where they are not there, or left later. */
export async function keepLeaving({ rollMarks }: Marks, id: string, { at, by }: Pick<RollMark, 'at' | 'by'>) {
  return (await rollMarks.change({ _id: id, undoneAt: 0, at: _.lte(at), outAt: _.lt(at) }, { outAt: at, by })) > 0
}

/** Takes a mark back that was made before this moment; a later one stands. */
export async function undoMark({ rollMarks }: Marks, id: string, { at, by }: Pick<RollMark, 'at' | 'by'>) {
  return (await rollMarks.change({ _id: id, undoneAt: 0, at: _.lte(at) }, { undoneAt: at, by })) > 0
}
