import type { UploadTicket } from '../files/file'
import type { PhotoState, WallPhoto } from './wallPhoto'

/** A photo as the wall shows it; its addresses lapse after a quarter of an hour. */
export interface ShownPhoto extends Pick<WallPhoto, 'id' | 'at' | 'width' | 'height'> {
  /** Masked name of who brought it. */
  by: string
  url: string
  small: string
  isMine: boolean
}

/** A photo of one's own, in whatever state it is. */
export interface OwnPhoto extends ShownPhoto {
  state: PhotoState
}

/** 照片墙, as one who may look at it has it before the pictures: the event, and what they have brought. */
export interface WallView {
  event: { id: string; title: string; endsAt: number }
  /** How many more they can bring; missing where they can bring none, for the reason in `closed`. */
  left?: number
  closed?: string
  mine: OwnPhoto[]
}

/** Addresses for the bytes of a photo, and of the small one. */
export interface PhotoTickets {
  large: UploadTicket
  small?: UploadTicket
}

/** A photo as whoever runs the event has it before them. */
export interface DeskPhoto extends Omit<ShownPhoto, 'isMine'> {
  state: PhotoState
  /** Whether there is a small one of its own, which the wall shows. */
  hasSmall: boolean
  /** What WeChat says of it, where it does not let it through. */
  check?: 'waiting' | 'risky' | 'unsure'
  decidedBy?: string
  decidedAt?: number
  alone?: string
  putBack?: { by: string; at: number; word: string }
  objectedAt?: number
  objection?: string
  /** Articles in which it stands. */
  articles: { id: string; title: string }[]
}

/** How many photos of an event there are in each state, for the desk. */
export interface PhotoCounts {
  event: { id: string; title: string }
  counts: Record<PhotoState, number>
}
