import type { PushChunk } from '#shared/pushes/chunk'
import { tallyOf } from '#shared/pushes/tally'
import { NOON } from './factories'

/** A chunk of the push `push-a` for these readers, sent and without outcomes unless `over` says otherwise. */
export function aChunk(readers: string[], over: Partial<PushChunk> = {}): PushChunk {
  const isMass = over.kind === 'mass'
  const recipients = readers.map((reader) => ({ reader, route: isMass ? ('mass' as const) : ('template' as const) }))
  return {
    id: 'push-a:0',
    pushId: 'push-a',
    number: 0,
    kind: 'single',
    state: 'done',
    notBefore: 0,
    passes: 1,
    rev: 1,
    subjectId: 'a',
    topic: 'work',
    gatheredAt: NOON,
    recipients,
    tally: tallyOf(recipients),
    pageKey: `${String(NOON).padStart(14, '0')}:push-a`,
    ...over,
  }
}
