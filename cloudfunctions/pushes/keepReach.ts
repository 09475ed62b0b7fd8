import { _ } from '#server/command'
import type { Store } from '#server/store'
import type { MessageCard } from '#shared/messages/message'
import { templateNameFor } from '#shared/messages/templates'
import type { PushChunk } from '#shared/pushes/chunk'
import type { Attempt } from './sendOne'

/** Brings our counts of permissions and followers in line with what WeChat has said, in one change for all. */
export async function keepReach(
  { people, followers }: Store,
  { chunk, card, attempts }: { chunk: PushChunk; card: MessageCard; attempts: Attempt[] }
): Promise<void> {
  const field = `grants.${templateNameFor(card.kind)}`
  const readers = (grant: Attempt['grant']) =>
    attempts.filter((attempt) => attempt.grant === grant).flatMap(({ index }) => chunk.recipients[index]?.reader ?? [])
  const gone = attempts
    .filter(({ follower }) => follower === 'gone')
    .flatMap(({ index }) => chunk.recipients[index]?.follower ?? [])
  const [spent, lost] = [readers('spent'), readers('gone')]
  if (spent.length > 0) await people.change({ _id: _.in(spent), [field]: _.gt(0) }, { [field]: _.inc(-1) })
  if (lost.length > 0) await people.change({ _id: _.in(lost) }, { [field]: 0 })
  if (gone.length > 0) await followers.change({ _id: _.in(gone) }, { subscribed: false })
}
