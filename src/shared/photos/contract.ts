import { type Contract, does, gives, owns, reads } from '../contract'
import { EventIdInput } from '../events/input'
import type { Page } from '../page'
import type { ReviewRefusal } from '../review/alone'
import {
  AddWallPhotoInput,
  AskCutInput,
  AskWallPhotoInput,
  DecidePhotoInput,
  ObjectInput,
  PhotoIdInput,
  PhotoQueueInput,
  SettlePhotoInput,
  WallInput,
} from './input'
import type { DeskPhoto, OwnPhoto, PhotoCounts, PhotoTickets, ShownPhoto, WallView } from './view'
import { type BringRefusal, eventOfPhoto, type PhotoState } from './wallPhoto'

const EVENT = { eventId: 'cup' }
const PHOTO = { photoId: `cup:${'0123456789abcdef'.repeat(2)}01234567` }
const UPLOAD = { uploadId: '0123456789abcdef01234567' }
const MEMBERS = [401, 403, 200, 403, 403, 403, 403] as const
const ORGANISERS = [401, 403, 403, 200, 403, 200, 200] as const
const thatEvent = ({ eventId }: { eventId: string }) => ({ kind: 'event' as const, id: eventId })
const eventOfThat = ({ photoId }: { photoId: string }) => ({ kind: 'event' as const, id: eventOfPhoto(photoId) })

type UnfitPhoto = 'file_missing' | 'file_too_large' | 'file_wrong_kind' | 'picture_too_many_pixels'

/** 照片墙. Photos of those who came, passed before anybody sees them, and gone at the first word of who is on them. */
export const photosContract = {
  'photos.wall': reads({
    who: 'member',
    input: EventIdInput,
    output: gives<WallView>(),
    answers: MEMBERS,
    example: EVENT,
  }),
  'photos.list': reads({
    who: 'member',
    input: WallInput,
    output: gives<Page<ShownPhoto>>(),
    answers: MEMBERS,
    example: EVENT,
  }),
  'photos.ask': reads({
    who: 'member',
    input: AskWallPhotoInput,
    output: gives<PhotoTickets, 'file_too_large' | 'photos_many' | BringRefusal>(),
    answers: MEMBERS,
    example: { ...EVENT, bytes: 1000 },
  }),
  'photos.add': owns({
    who: 'member',
    collects: true,
    input: AddWallPhotoInput,
    output: gives<OwnPhoto, UnfitPhoto | BringRefusal | 'photos_own_full' | 'photos_full'>(),
    answers: MEMBERS,
    example: { ...EVENT, ...UPLOAD, agrees: true },
  }),
  'photos.takeBack': owns({
    who: 'member',
    input: PhotoIdInput,
    output: gives<{ gone: true }>(),
    answers: MEMBERS,
    example: PHOTO,
  }),
  'photos.object': owns({
    who: 'member',
    input: ObjectInput,
    output: gives<{ gone: true }>(),
    answers: MEMBERS,
    example: PHOTO,
  }),
  'photos.counts': reads({
    who: 'organiser',
    of: thatEvent,
    input: EventIdInput,
    output: gives<PhotoCounts>(),
    answers: ORGANISERS,
    example: EVENT,
  }),
  'photos.queue': reads({
    who: 'organiser',
    of: thatEvent,
    input: PhotoQueueInput,
    output: gives<Page<DeskPhoto>>(),
    answers: ORGANISERS,
    example: { ...EVENT, state: 'waiting' },
  }),
  'photos.decide': does({
    who: 'organiser',
    of: eventOfThat,
    name: '审照片',
    about: ({ photoId }) => photoId,
    input: DecidePhotoInput,
    output: gives<
      { state: PhotoState },
      'photo_gone' | 'photo_objected' | 'photo_risky' | 'photo_checking' | ReviewRefusal
    >(),
    answers: ORGANISERS,
    example: { ...PHOTO, decision: 'show' },
  }),
  'photos.askCut': reads({
    who: 'organiser',
    of: eventOfThat,
    input: AskCutInput,
    output: gives<PhotoTickets, 'file_too_large'>(),
    answers: ORGANISERS,
    example: { ...PHOTO, bytes: 1000 },
  }),
  'photos.settle': does({
    who: 'organiser',
    of: eventOfThat,
    name: '处理请删的照片',
    about: ({ photoId }) => photoId,
    input: SettlePhotoInput,
    output: gives<{ settled: 'delete' | 'putBack' }, UnfitPhoto | 'photo_settled'>(),
    answers: ORGANISERS,
    example: { ...PHOTO, decision: 'delete' },
  }),
} as const satisfies Contract
