import type { UnionEvent } from '../events/event'
import { done, type Result, refused } from '../result'
import type { Decided } from '../review/review'

/** State of a photo of a wall. `objected`: somebody wants it gone, so nobody sees it until whoever runs the event has decided. */
export const PHOTO_STATES = ['waiting', 'shown', 'objected', 'refused'] as const
export type PhotoState = (typeof PHOTO_STATES)[number]

/** 照片. One that somebody who came has brought to the wall of an event; no address that lasts leads to its bytes. */
export interface WallPhoto {
  /** `event:picture`, so that the event that it belongs to can be told from it. */
  id: string
  eventId: string
  /** When the event ended, from which its time on the wall counts. */
  eventEndsAt: number
  memberId: string
  personId: string
  /** Name of who brought it. */
  name: string
  fileId: string
  width: number
  height: number
  /** The small one that the wall shows. */
  small?: string
  state: PhotoState
  at: number
  /** When its state changed last. */
  movedAt: number
  pageKey: string
  decided?: Decided
  objection?: PhotoObjection
  /** Who put it back after somebody wanted it gone, and why it could be. */
  putBack?: { by: string; at: number; word: string }
  /** Copies that stand in articles. */
  copies?: PhotoCopy[]
}

/** 请删掉我. Whoever asks for it is told what became of it; who runs the event does not read who it was. */
export interface PhotoObjection {
  personId: string
  at: number
  words?: string
}

/** A copy of a photo in an article, as the storage knows it. */
export interface PhotoCopy {
  articleId: string
  fileId: string
}

/** Photos of one person on one wall, and of one wall, at most. */
export const MOST_OF_ONE = 12
export const MOST_ON_WALL = 300

/** How long after the end of an event photos can be brought. */
export const BRING_FOR_MS = 30 * 86_400_000

export type BringRefusal = 'photos_early' | 'photos_over' | 'photos_absent'

/** Whether somebody can bring photos of an event at that moment; only who was checked in can. */
export function decideBringing(
  { state, startsAt, endsAt }: Pick<UnionEvent, 'state' | 'startsAt' | 'endsAt'>,
  hasCome: boolean,
  now: number
): Result<'open', BringRefusal> {
  if (now < startsAt) return refused('photos_early')
  if (state !== 'published' || now >= endsAt + BRING_FOR_MS) return refused('photos_over')
  return hasCome ? done('open') : refused('photos_absent')
}

export function wallPhotoId(eventId: string, pictureId: string): string {
  return `${eventId}:${pictureId}`
}

/** Event to whose wall a photo belongs. */
export function eventOfPhoto(photoId: string): string {
  return photoId.split(':')[0] ?? ''
}
