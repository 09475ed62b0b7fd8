import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Person } from '#shared/identity/person'

/** Limit of one person's comments that wait for an officer. */
const AT_MOST = 5

/** Age after which a slot without a comment counts as left by a crash; writing a comment takes less. */
const BEING_WRITTEN_MS = 60_000

interface Taking {
  commentId: string
  now: number
}

/**
 * Takes one of a person's five slots in one conditional step, so that of many comments written at once no sixth waits.
 */
export async function takeSlot(store: Store, person: Person, taking: Taking): Promise<boolean> {
  if (!person.commentsWaiting) await fillSlots(store, person.id)
  if (await takeFree(store, person.id, taking)) return true
  await clearSlots(store, person.id, taking.now)
  return (await takeFree(store, person.id, taking)) || (await hasSlot(store, person.id, taking.commentId))
}

export async function giveBackSlot({ people }: Store, personId: string, commentId: string): Promise<void> {
  await people.change({ _id: personId }, { commentsWaiting: _.pull({ id: commentId }) })
}

async function takeFree({ people }: Store, id: string, { commentId, now }: Taking): Promise<boolean> {
  const full = `commentsWaiting.${AT_MOST - 1}`
  const isFree = { _id: id, [full]: _.exists(false), 'commentsWaiting.id': _.neq(commentId) }
  return (await people.change(isFree, { commentsWaiting: _.push([{ id: commentId, at: now }]) })) === 1
}

/** True when the same comment, sent twice at once, has taken its slot already. */
async function hasSlot({ people }: Store, id: string, commentId: string): Promise<boolean> {
  return (await people.count({ _id: id, 'commentsWaiting.id': commentId })) === 1
}

/** Gives slots to a person's comments that were waiting before slots existed. */
async function fillSlots({ people, comments }: Store, id: string): Promise<void> {
  const waiting = await comments.list({ where: { personId: id, state: 'waiting' }, limit: AT_MOST, fields: ['at'] })
  await people.change({ _id: id, commentsWaiting: _.exists(false) }, { commentsWaiting: waiting })
}

/** Clears what a crash left: slots of comments that were never written, or that an officer has decided since. */
async function clearSlots({ people, comments }: Store, id: string, now: number): Promise<void> {
  const { commentsWaiting = [] } = await people.get(id)
  const written = await comments.listByIds(commentsWaiting.map((slot) => slot.id))
  const waiting = new Set(written.filter(({ state }) => state === 'waiting').map((comment) => comment.id))
  const left = commentsWaiting.filter((slot) => !waiting.has(slot.id) && slot.at < now - BEING_WRITTEN_MS)
  if (left.length === 0) return
  await people.change({ _id: id }, { commentsWaiting: _.pull({ id: _.in(left.map((slot) => slot.id)) }) })
}
