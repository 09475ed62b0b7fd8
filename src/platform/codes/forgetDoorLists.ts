import { ownKey } from '#client/keeping/owner'
import type { StoragePlace } from '#client/keeping/storagePlace'

/** The beginning of the keys of lists that a door keeps (`listVault`). */
export const DOOR_LIST = 'doorlist:'

/** Deletes the lists of all doors of a person; what waits to be sent stays. */
export async function forgetDoorLists(place: StoragePlace, owner: string | undefined): Promise<void> {
  const keys = await place.keys()
  await Promise.all(keys.filter((key) => key.startsWith(ownKey(owner, DOOR_LIST))).map(place.drop))
}
