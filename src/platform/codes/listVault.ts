import * as v from 'valibot'
import { ownKey } from '#client/keeping/owner'
import type { StoragePlace } from '#client/keeping/storagePlace'
import type { DoorList, GivenDoorList } from '#shared/checkin/offline/doorList'
import { DOOR_LIST } from './forgetDoorLists'
import { lockText, openText } from './lockText'

/** Wrong digits after which the list is deleted. What waits to be sent lies elsewhere, and stays. */
export const MOST_TRIES = 5

const Kept = v.object({ until: v.number(), tries: v.number(), people: v.number(), salt: v.string(), box: v.string() })
type KeptList = v.InferOutput<typeof Kept>

/** What came of four digits. `gone`: there is no list any more. */
export type ListOpened = { kind: 'open'; list: DoorList } | { kind: 'wrong'; left: number } | { kind: 'gone' }

interface Vault {
  place: StoragePlace
  owner: () => string | undefined
  now: () => number
}

/** 名单匣. The lists of a phone’s doors, each sealed under four digits and on a key of its own. */
export function listVault({ place, owner, now }: Vault) {
  const keyOf = (eventId: string) => ownKey(owner(), `${DOOR_LIST}${eventId}`)
  const find = async (key: string): Promise<KeptList | undefined> => {
    const found = await place.get(key)
    if (found === undefined) return undefined
    const read = v.safeParse(Kept, found)
    if (read.success && read.output.until > now() && read.output.tries < MOST_TRIES) return read.output
    await place.drop(key)
    return undefined
  }

  return {
    /** Deletes every list whose event is over. */
    async tidy(): Promise<void> {
      const keys = await place.keys()
      for (const key of keys) if (key.includes(DOOR_LIST)) await find(key)
    },
    /** How many people are on the list that lies here, if one does. */
    async people(eventId: string): Promise<number | undefined> {
      return (await find(keyOf(eventId)))?.people
    },
    /** False where there is no room for it. */
    async keep({ salt, ...list }: GivenDoorList, digits: string): Promise<boolean> {
      const box = await lockText(JSON.stringify(list), digits, salt)
      const kept: KeptList = { until: list.until, tries: 0, people: list.rows.length, salt, box }
      return place.put(keyOf(list.eventId), kept)
    },
    /** A try is counted before it is made, so that closing the program in between wins nothing. */
    async open(eventId: string, digits: string): Promise<ListOpened> {
      const key = keyOf(eventId)
      const kept = await find(key)
      if (!kept) return { kind: 'gone' }
      const tries = kept.tries + 1
      if (!(await place.put(key, { ...kept, tries }))) return { kind: 'wrong', left: MOST_TRIES - kept.tries }
      const text = await openText(kept.box, digits, kept.salt)
      if (text !== undefined) {
        await place.put(key, { ...kept, tries: 0 })
        // What was sealed here is ours, and nobody has changed it since.
        return { kind: 'open', list: JSON.parse(text) as DoorList }
      }
      if (tries < MOST_TRIES) return { kind: 'wrong', left: MOST_TRIES - tries }
      await place.drop(key)
      return { kind: 'gone' }
    },
    drop: (eventId: string) => place.drop(keyOf(eventId)),
  }
}
