import type { Leaver } from '#server/retention/leaver'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Changes, FieldConditions } from '#server/store/fields'
import type { PushChunk, Recipient } from '#shared/pushes/chunk'
import { partOf } from '#shared/pushes/tally'

const A_LOOK = 20

/**
 * Single messages under way reach nobody who is leaving; in the end no chunk knows their phones. A mass message goes to
 * the followers of the official account, which somebody leaves in WeChat.
 */
export const leavePushes: Leaver = {
  async atOnce(store, { id: reader }) {
    const unsent = { 'recipients.reader': reader, kind: 'single', state: _.in(['held', 'waiting', 'leased']) } as const
    return rewriteAll(store, unsent, (chunk) => silence(chunk, reader))
  },

  async forGood(store, { id: reader }) {
    return rewriteAll(store, { 'recipients.reader': reader }, (chunk) => withoutPhones(chunk, reader))
  },
}

/** True when one of them could not be rewritten yet. */
async function rewriteAll(
  store: Store,
  where: FieldConditions<PushChunk>,
  changesOf: (chunk: PushChunk) => Changes<PushChunk>
): Promise<boolean> {
  let isBusy = false
  for await (const chunks of store.pushChunks.walk({ where, size: A_LOOK })) {
    for (const chunk of chunks) if (!(await rewrite(store, chunk, changesOf(chunk)))) isBusy = true
  }
  return isBusy
}

/** False when somebody else is at it: a run that sends has the whole chunk in mind. */
async function rewrite({ pushChunks }: Store, chunk: PushChunk, changes: Changes<PushChunk>): Promise<boolean> {
  if (Object.keys(changes).length === 0) return true
  if (chunk.state === 'leased') return false
  const asSeen = { _id: chunk.id, state: chunk.state, rev: chunk.rev }
  return (await pushChunks.change(asSeen, { ...changes, rev: _.inc(1) })) === 1
}

function silence({ recipients }: PushChunk, reader: string): Changes<PushChunk> {
  const changes: Changes<PushChunk> = {}
  for (const [index, recipient] of ownIn(recipients, reader)) {
    if (recipient.route === 'inbox' || recipient.outcome !== undefined) continue
    changes[`recipients.${index}.route`] = 'inbox'
    changes[`tally.${partOf(recipient)}`] = _.inc(-1)
    changes['tally.inbox'] = _.inc(1)
  }
  return changes
}

function withoutPhones({ recipients }: PushChunk, reader: string): Changes<PushChunk> {
  const changes: Changes<PushChunk> = {}
  for (const [index, { app, follower }] of ownIn(recipients, reader)) {
    if (app !== undefined) changes[`recipients.${index}.app`] = _.remove()
    if (follower !== undefined) changes[`recipients.${index}.follower`] = _.remove()
  }
  return changes
}

function ownIn(recipients: Recipient[], reader: string): [number, Recipient][] {
  return recipients.flatMap((recipient, index) => (recipient.reader === reader ? [[index, recipient]] : []))
}
