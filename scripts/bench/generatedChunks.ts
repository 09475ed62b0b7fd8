import type { Store } from '#server/store'
import type { Changes } from '#server/store/fields'
import { openLease } from '#server/store/lease'
import type { Read } from '#server/store/reading'
import type { PushChunk, Recipient } from '#shared/pushes/chunk'
import { tallyOf } from '#shared/pushes/tally'

interface Crowd {
  people: number
  kind: PushChunk['kind']
  size: number
}

/** Chunks that exist only while the sender holds them, to measure the sender alone, without a database. */
export function generatedChunks({ people, kind, size }: Crowd, clock: () => number) {
  const waiting = new Map<string, PushChunk>()
  const count = Math.ceil(people / size)
  let next = 0
  let accepted = 0

  const generate = (number: number): PushChunk => {
    const recipients = Array.from({ length: Math.min(size, people - number * size) }, (_, index): Recipient => {
      const id = `${number * size + index}`.padStart(8, '0')
      return { reader: `p${id}`, route: kind === 'mass' ? 'mass' : 'template', follower: `oABCDEFGHIJKLMNOPQR${id}` }
    })
    const plain = { pushId: 'great', number, kind, subjectId: 'a', topic: 'own' as const, gatheredAt: 0, rev: 1 }
    return {
      ...plain,
      id: `great:${number}`,
      state: 'waiting',
      notBefore: 0,
      passes: 0,
      recipients,
      tally: tallyOf(recipients),
    }
  }

  const putOff = (notBefore: number) => {
    const resting = [...waiting.values()].filter((chunk) => chunk.state === 'waiting')
    for (const chunk of resting) chunk.notBefore = Math.max(chunk.notBefore, notBefore)
    return resting.length
  }

  const list = async ({ where = {} }: { where?: object } = {}) => {
    // No message here is about safety.
    if ('topic' in where && where.topic === 'safety') return []
    while (waiting.size < 3 && next < count) {
      const chunk = generate(next++)
      waiting.set(chunk.id, chunk)
    }
    const due = [...waiting.values()].filter(({ state, notBefore }) => state === 'waiting' && notBefore <= clock())
    return due.map((chunk) => ({ ...chunk }))
  }

  const pushChunks = {
    ...openLease<PushChunk>(list as Read),
    list,
    get: async (id: string) => ({ ...(waiting.get(id) as PushChunk) }),
    change: async (
      where: Partial<PushChunk> & { _id?: string },
      { state, notBefore, leasedBy }: Changes<PushChunk>
    ) => {
      if (where._id === undefined) return putOff(Number(notBefore))
      const chunk = waiting.get(where._id)
      if (!chunk || chunk.state !== where.state || chunk.passes !== where.passes) return 0
      Object.assign(
        chunk,
        state && { state },
        notBefore && { notBefore },
        leasedBy && { passes: chunk.passes + 1, leasedBy }
      )
      if (state !== 'done') return 1
      accepted += kind === 'mass' ? chunk.recipients.length : tallyOf(chunk.recipients).accepted
      waiting.delete(chunk.id)
      return 1
    },
    count: async () => waiting.size + count - next,
  }
  return {
    pushChunks: pushChunks as unknown as Store['pushChunks'],
    accepted: () => accepted,
    /** Earliest time at which a waiting chunk may be asked for again; 0 when none waits. */
    soonest: () => (waiting.size === 0 ? 0 : Math.min(...[...waiting.values()].map(({ notBefore }) => notBefore))),
  }
}
