import type { Store } from '#server/store'
import { newMessage } from '#shared/messages/newMessage'
import { askedCard } from '#shared/pushes/officerCards'
import type { Push } from '#shared/pushes/push'

const FEW = 50

/** Lets those who may approve know, all but the one who asked: in the inbox, since they have not asked WeChat for it. */
export async function tellOfficers({ people, messages }: Store, push: Push, now: number): Promise<void> {
  const federation = await people.list({ where: { 'roles.kind': 'federation' }, limit: FEW, fields: ['name'] })
  const card = askedCard(push, now)
  for (const { id } of federation) {
    if (id === push.askedBy.id) continue
    const message = newMessage({ ...card, subject: push.id, turn: 'asked', personId: id }, now)
    await messages.add({ ...message, delivery: { ...message.delivery, state: 'inbox' } })
  }
}
