import type { Deed } from '#server/agenda'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Changes } from '#server/store/fields'
import { newMessage } from '#shared/messages/newMessage'
import { askedCard } from '#shared/pushes/officerCards'
import { isOver, type Push } from '#shared/pushes/push'
import { leaveWork } from '../../agenda/feature'
import { listRecipients } from '../aim/listRecipients'
import { pushReview } from '../pushReview'
import { LEASE_MS } from '../send/leaseChunk'
import { subjectOf } from '../subjects'
import { writeChunks } from './writeChunks'

/**
 * 点名. Writes down who gets a push and how, before anybody has approved it: what was approved is what goes out. After a
 * crash it starts again, since nothing has been sent yet.
 */
export const gatherDeed: Deed = {
  async run({ store, clock }, pushId) {
    for await (const { row, until } of store.pushes.lease({
      due: { _id: pushId, state: 'gathering', leasedUntil: _.lte(clock()) },
      order: ['leasedUntil', 'asc'],
      limit: 1,
      asSeen: ['state', 'leasedUntil'],
      until: () => clock() + LEASE_MS,
      hold: (leasedUntil) => ({ leasedUntil }),
    }))
      await gather(store, { ...row, leasedUntil: until }, clock)
    const { state, leasedUntil } = (await store.pushes.find(pushId)) ?? {}
    return state === 'gathering' ? leasedUntil : undefined
  },
  all: async ({ pushes }) => {
    const gathering = await pushes.listAll({ where: { state: 'gathering' }, fields: ['leasedUntil'] })
    return gathering.map(({ id, leasedUntil }) => ({ subject: id, at: leasedUntil }))
  },
}

async function gather(store: Store, push: Push, clock: () => number): Promise<void> {
  const now = clock()
  const found = await subjectOf(push).findCard(store, push, now)
  if ('obsolete' in found) return settle(store, push, { state: 'recalled', remark: found.obsolete })
  await store.pushChunks.remove({ pushId: push.id })
  let had = 0
  const recipients = listRecipients(store, push, now, () => {
    had += 1
  })
  const reach = await writeChunks(store, push, { recipients, now, had: () => had })
  const isOwn = push.topic === 'own'
  if (reach.total === 0 && !isOwn)
    return settle(store, push, { state: 'sent_back', remark: '选的人都已经收到过这一条，没有人要发。' })
  const next: Changes<Push> = isOwn ? { state: 'approved', releaseAt: now } : { state: 'asked' }
  const release = { name: 'pushes.release', subject: push.id, now } as const
  if (!isOwn) await tellOfficers(store, { ...push, reach }, now)
  const end = () => settle(store, push, { ...next, reach: reach, card: found.card })
  await (isOwn ? leaveWork(store, release, end) : end())
}

/** Writes while the lease is this run's: a run that was held up must not touch what another one has gathered. */
async function settle(store: Store, { id, leasedUntil }: Push, changes: Changes<Push>): Promise<void> {
  const { pushes, pushChunks } = store
  const settled = await pushes.change({ _id: id, state: 'gathering', leasedUntil }, { ...changes, leasedUntil: 0 })
  if (settled === 1) await pushReview.tasks.note(store, id)
  // The push was recalled or sent back meanwhile: people written down since have had nothing.
  if (settled === 0 && isOver(await pushes.get(id))) await pushChunks.remove({ pushId: id })
}

/**
 * Tells everybody who may approve, except the one who asked; in the inbox only, since they have not asked WeChat for
 * it.
 */
async function tellOfficers({ people, messages }: Store, push: Push, now: number): Promise<void> {
  const approvers = await people.listAll({
    where: { 'roles.kind': _.in(['federation', 'secondReader']) },
    fields: ['name'],
  })
  const card = askedCard(push, now)
  for (const { id } of approvers) {
    if (id === push.askedBy.id) continue
    const message = newMessage({ ...card, subject: push.id, turn: 'asked', personId: id }, now)
    await messages.add({ ...message, delivery: { ...message.delivery, state: 'inbox' } })
  }
}
