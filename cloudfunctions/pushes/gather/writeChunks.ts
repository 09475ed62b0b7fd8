import type { Store } from '#server/store'
import type { PushChunk, Recipient } from '#shared/pushes/chunk'
import type { Push } from '#shared/pushes/push'
import { addTo, noReach, type Reach } from '#shared/pushes/reach'
import { tallyOf } from '#shared/pushes/tally'
import { subjectOf } from '../subjects'

/**
 * People in a mass call (docs/wechat.md 1.3: 10,000 openids), and single messages in a chunk, which stays a small
 * document.
 */
const A_CALL = 10_000
const SINGLES = 500

/**
 * Writes the people of a push into its chunks, with at most one call's worth of them in memory. Answers how they are
 * reached.
 */
export async function writeChunks(
  store: Store,
  push: Push,
  { recipients, now, had }: { recipients: AsyncIterable<Recipient>; now: number; had: () => number }
): Promise<Reach> {
  const reach = noReach()
  let number = 0
  const write = (kind: PushChunk['kind'], people: Recipient[]) =>
    store.pushChunks.add(newChunk({ push, number: number++, kind, recipients: people }, now))

  const singles: Recipient[] = []
  const mass: Recipient[] = []
  for await (const recipient of recipients) {
    addTo(reach, recipient)
    if (recipient.route === 'mass') mass.push(recipient)
    else singles.push(recipient)
    if (singles.length === SINGLES) await write('single', singles.splice(0))
    // Two stay behind, so that no call is left with one person alone (40130).
    if (mass.length === A_CALL + 2) await write('mass', mass.splice(0, A_CALL))
  }
  for (const call of inCalls(mass)) await write('mass', call)
  if (singles.length > 0) await write('single', singles)
  return { ...reach, had: had() }
}

/** Parts of the rest, of up to one more than a call takes: halves, so that neither is one person alone. */
function inCalls(rest: Recipient[]): Recipient[][] {
  if (rest.length === 0) return []
  if (rest.length <= A_CALL) return [rest]
  const half = Math.ceil(rest.length / 2)
  return [rest.slice(0, half), rest.slice(half)]
}

interface Fresh {
  push: Push
  number: number
  kind: PushChunk['kind']
  recipients: Recipient[]
}

export function newChunk({ push, number, kind, recipients }: Fresh, now: number): PushChunk {
  return {
    id: `${push.id}:${number}`,
    pushId: push.id,
    number,
    kind,
    state: 'held',
    notBefore: 0,
    passes: 0,
    rev: 1,
    subjectId: push.subjectId,
    topic: push.topic,
    template: subjectOf(push).template,
    gatheredAt: now,
    recipients,
    tally: tallyOf(recipients),
  }
}
