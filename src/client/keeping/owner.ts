import type { StoragePlace } from './storagePlace'

/** Owner of what is kept by a client where nobody is signed in. */
export const NOBODY = 'nobody'

/** The person to whom a session belongs; its token begins with their id. */
export function ownerOf(token: string | undefined): string {
  return token?.split('.')[0] || NOBODY
}

/** The key under which a thing of a person is kept. A phone that has only ever one owner, as in WeChat, names none. */
export function ownKey(owner: string | undefined, key: string): string {
  return owner === undefined ? key : `${owner}/${key}`
}

/** Deletes everything that is kept for a person. */
export async function forgetOwner(place: StoragePlace, owner: string): Promise<void> {
  const keys = await place.keys()
  await Promise.all(keys.filter((key) => isOf(owner, key)).map(place.drop))
}

/** Deletes what an earlier version has kept without saying whose it is. */
export async function forgetUnowned(place: StoragePlace): Promise<void> {
  const keys = await place.keys()
  await Promise.all(keys.filter(isUnowned).map(place.drop))
}

function isOf(owner: string, key: string): boolean {
  return key.replace(/^view:/, '').startsWith(`${owner}/`)
}

function isUnowned(key: string): boolean {
  return !key.includes('/') && /^(view:|answers:|comment:|bind$|announce$)/.test(key)
}
