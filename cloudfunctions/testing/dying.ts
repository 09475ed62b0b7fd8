import type { Store } from '#server/store'

export class Died extends Error {}

const WRITES = ['add', 'addMany', 'put', 'change', 'remove'] as const

/** The same store for a function that dies right after its n-th write. */
export function dyingAfter(writes: number, store: Store): Store {
  let left = writes
  const mortal = (collection: Record<string, unknown>) => {
    const wrapped = { ...collection }
    for (const name of WRITES) {
      const write = collection[name] as (...given: unknown[]) => Promise<unknown>
      wrapped[name] = async (...given: unknown[]) => {
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
  return Object.fromEntries(Object.entries(store).map(([name, collection]) => [name, mortal(collection)])) as Store
}

/** Runs until the function dies or is done; anything else that is thrown is a failure of the test. */
export async function survive(work: Promise<unknown>): Promise<void> {
  await work.catch((error) => {
    if (!(error instanceof Died)) throw error
  })
}
