import { isRecord } from '#shared/isRecord'
import { ownKey } from '../keeping/owner'
import type { StoragePlace } from '../keeping/storagePlace'
import { liveValue, type Watched } from '../liveValue'

/** What one deed wants, so that a later one of the same wish takes the place of an earlier one. */
export interface Wish {
  wish: string
  /** The deed in words, as its person sees it in the list of what waits. */
  words: string
}

/** 待交. A deed that was tapped without a network, as it is kept until there is one. */
export interface WaitingDeed extends Wish {
  action: string
  input: unknown
  /** The thing it concerns, in words. */
  about?: string | undefined
  at: number
  /** The sentence with which the cloud has refused it on return; it is not sent again. */
  refused?: string | undefined
}

/** What became of a deed that was sent on return; `unknown`: it waits on. */
export type SendingResult = 'sent' | 'unknown' | { refused: string }

/** A door without a network for a morning. */
const MOST = 300
const BEGINNING = 'waits:'

interface Waiting {
  place: StoragePlace
  /** Whose deeds these are; undefined where a phone has only ever one owner. */
  owner: () => string | undefined
  /** Deletes something that matters less; false when there is nothing left to delete. */
  makeRoom: () => Promise<boolean>
  now?: () => number
}

export type WaitingDeeds = ReturnType<typeof makeWaiting>

/** Keeps deeds, each on a key of its own that begins with its person, so that nobody else sends them and no tab undoes another's. */
export function makeWaiting({ place, owner, makeRoom, now = Date.now }: Waiting) {
  const shown = liveValue<readonly WaitingDeed[]>([])
  /** Queues sending and changes, so that an earlier wish cannot arrive after a later one. */
  let last: Promise<unknown> = Promise.resolve()
  function inTurn<Done>(run: () => Promise<Done>): Promise<Done> {
    const mine = last.then(run)
    last = mine.catch(() => undefined)
    return mine
  }

  const beginning = () => ownKey(owner(), BEGINNING)
  const keyOf = ({ action, wish }: Pick<WaitingDeed, 'action' | 'wish'>) => `${beginning()}${action}:${wish}`

  async function recall(): Promise<readonly WaitingDeed[]> {
    const [whose, start] = [owner(), beginning()]
    const keys = (await place.keys()).filter((key) => key.startsWith(start))
    const found = (await Promise.all(keys.map(place.get))).filter(isWaiting).sort((one, other) => one.at - other.at)
    if (whose !== owner()) return []
    shown.set(found)
    return found
  }

  async function put(key: string, deed: WaitingDeed): Promise<boolean> {
    let isKept = await place.put(key, deed)
    while (!isKept && (await makeRoom())) isKept = await place.put(key, deed)
    await recall()
    return isKept
  }

  async function drop(key: string): Promise<void> {
    await place.drop(key)
    await recall()
  }

  return {
    shown: shown as Watched<readonly WaitingDeed[]>,
    owner,
    recall,
    /** False where there is no room for it. */
    keep: (deed: Omit<WaitingDeed, 'at'>) =>
      inTurn(async () => (await recall()).length < MOST && put(keyOf(deed), { ...deed, at: now() })),
    /** Takes back what waits, after what is being sent at this moment. */
    drop: (deed: Pick<WaitingDeed, 'action' | 'wish'>) => inTurn(() => drop(keyOf(deed))),
    /** Runs `send` for one deed if it still waits, and drops or marks it by what is told. */
    settle: (deed: WaitingDeed, send: () => Promise<SendingResult>) =>
      inTurn(async (): Promise<SendingResult> => {
        const [whose, key] = [owner(), keyOf(deed)]
        const kept = await place.get(key)
        if (!isWaiting(kept) || kept.at !== deed.at) return 'unknown'
        const told = await send()
        if (told === 'sent') await drop(key)
        // Who has signed out meanwhile leaves no words behind.
        else if (told !== 'unknown' && whose === owner()) await put(key, { ...deed, refused: told.refused })
        return told
      }),
  }
}

function isWaiting(value: unknown): value is WaitingDeed {
  if (!isRecord(value)) return false
  const { action, wish, words, at } = value
  return [action, wish, words].every((text) => typeof text === 'string') && typeof at === 'number'
}
