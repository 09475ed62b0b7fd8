import { isRecord } from '#shared/isRecord'
import type { View } from '../asking/useLoad'
import type { StoragePlace } from './storagePlace'

const MOST = 60
const GOOD_MS = 30 * 24 * 60 * 60_000
const INDEX = 'views'

/** Answers kept for times without a network: the latest sixty, each for a month and for one version of the contract. */
export interface KeptViews {
  of: <Shown>(name: string) => View<Shown>
  /** Deletes the oldest kept answer; false when there is none. */
  dropOldest: () => Promise<boolean>
}

interface Options {
  place: StoragePlace
  /** Version of the contract: an answer kept under another one may have another shape. */
  version: string
  now?: () => number
}

export function keptViews({ place, version, now = Date.now }: Options): KeptViews {
  /** Queues changes of the index, so that none overwrites another. */
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <Done>(change: () => Promise<Done>): Promise<Done> => {
    const mine = last.then(change)
    last = mine.catch(() => undefined)
    return mine
  }

  async function readIndex(): Promise<string[]> {
    const found = await place.get(INDEX)
    return Array.isArray(found) ? found.filter((key) => typeof key === 'string') : []
  }

  async function dropFirst([oldest, ...rest]: string[]): Promise<string[]> {
    if (oldest !== undefined) await place.drop(oldest)
    await place.put(INDEX, rest)
    return rest
  }

  async function dropOldest(): Promise<boolean> {
    const index = await readIndex()
    if (index.length === 0) return false
    await dropFirst(index)
    return true
  }

  async function write(key: string, value: unknown): Promise<void> {
    let index = [...(await readIndex()).filter((known) => known !== key), key]
    await place.put(INDEX, index)
    while (index.length > MOST) index = await dropFirst(index)
    while (!(await place.put(key, { version, at: now(), value })) && index.length > 1) index = await dropFirst(index)
  }

  async function read(key: string): Promise<unknown> {
    const found = await place.get(key)
    if (!isRecord(found) || typeof found.at !== 'number') return undefined
    return found.version === version && now() < found.at + GOOD_MS ? found.value : undefined
  }

  return {
    of<Shown>(name: string) {
      const key = `view:${name}`
      return {
        // `read` gives nothing that another version of the contract has kept, so the shape is known.
        read: async () => (await read(key)) as Shown | undefined,
        write: (shown) => inTurn(() => write(key, shown)),
      }
    },
    dropOldest: () => inTurn(dropOldest),
  }
}
