import type { Store } from '#server/store'
import type { Input } from '#shared/api'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { anOfficer, asking, NOON } from '../../testing/factories'
import { aWallPhoto } from '../../testing/photos/aWallPhoto'
import { hasPlace, isOpenDoor } from '../../testing/places/ownPlaces'

const EVENT = { eventId: 'cup' }

async function isAtDoor(store: Store): Promise<void> {
  await hasPlace(store)
  await isOpenDoor(store)
}

async function isIn(store: Store): Promise<void> {
  await isAtDoor(store)
  const shown = { by: 'name' as const, memberId: 'm-Li' }
  await atTheDoor('checkin.admit', { ...EVENT, door: '东门', at: NOON, shown }, asking(store, anOfficer()))
}

/** Somebody came, and it is over. */
export async function wasIn(store: Store): Promise<void> {
  await isIn(store)
  await store.events.change({ _id: 'cup' }, { endsAt: NOON - 1 })
}

/** The code of the hall’s screen, before a member with a place. */
async function hallCode(store: Store): Promise<Input<'checkin.self'>> {
  await isAtDoor(store)
  const { codes } = answered(await atTheDoor('checkin.hallCode', EVENT, asking(store, anOfficer())))
  return { ...EVENT, code: codes[0]?.code ?? '' }
}

const ROLL = { ...EVENT, rollId: 'roll-00112233445566aa' }

/** A place at an open door, and a roll-call on which nobody stands. */
async function isOnRoll(store: Store): Promise<void> {
  await isAtDoor(store)
  const words = { name: '去程上车', kind: 'bus' as const, group: '' }
  const made = { ...EVENT, newKey: '00112233445566aa', ...words }
  answered(await atTheDoor('checkin.addRoll', made, asking(store, anOfficer())))
}

const PHOTO = { photoId: `cup:${'a'.repeat(40)}` }

/** A photo of Li’s on the wall. */
async function hasPhoto(store: Store): Promise<void> {
  await store.wallPhotos.add(aWallPhoto(PHOTO.photoId))
}

/** What is done at a door, as somebody tries it on the phone. */
export const triedAtDoor = {
  'checkin.doorList': { by: 'officer', lay: isAtDoor },
  'checkin.admit': { by: 'officer', lay: isAtDoor },
  'checkin.admitParty': { by: 'officer', lay: isAtDoor },
  'checkin.walkIn': { by: 'officer', lay: isOpenDoor },
  'checkin.undo': { by: 'officer', lay: isIn },
  'checkin.addRoll': { by: 'officer', lay: isAtDoor },
  'checkin.dropRoll': { by: 'officer', lay: isOnRoll, input: ROLL },
  'checkin.mark': { by: 'officer', lay: isOnRoll },
  'checkin.contact': { by: 'officer', lay: isOnRoll },
  'checkin.self': { by: 'member', input: hallCode },
  'feedback.give': { by: 'member', lay: wasIn },
  'photos.takeBack': { by: 'member', lay: hasPhoto, input: PHOTO },
  'photos.object': { by: 'member', lay: hasPhoto, input: PHOTO },
} as const
