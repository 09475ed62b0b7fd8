import type { Store } from '#server/store'

export class Died extends Error {}

const WRITES = ['add', 'addMany', 'addAll', 'put', 'change', 'remove'] as const

/** The same store for a function that dies right after its n-th write; writes to the agenda do not count. */
export function dyingAfter(writes: number, store: Store): Store {
  let left = writes
  const mortal = (collection: Record<string, unknown>, isAgenda: boolean) => {
    const wrapped = { ...collection }
    for (const name of WRITES) {
      const write = collection[name] as (...given: unknown[]) => Promise<unknown>
      wrapped[name] = async (...given: unknown[]) => {
        if (left > 0 && isAgenda) return write.apply(collection, given)
        if (left > 0) {
          left -= 1
          const answer = await write.apply(collection, given)
          if (left > 0) return answer
        }
        throw new Died(`died after write ${writes}`)
      }
    }
    return wrapped
  }
  const { wake, ...collections } = store
  const all = Object.entries(collections).map(([name, collection]) => [name, mortal(collection, name === 'agenda')])
  return { ...Object.fromEntries(all), wake }
}

/** Waits until the function dies or is done; any other error is a failure of the test. */
export async function survive(work: Promise<unknown>): Promise<void> {
  await work.catch((error) => {
    if (!(error instanceof Died)) throw error
  })
}
