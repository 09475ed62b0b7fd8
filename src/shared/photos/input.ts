import * as v from 'valibot'
import { longestFile, UploadIdSchema } from '../files/file'
import { CursorSchema } from '../page'
import { AloneSchema } from '../review/alone'
import { idText, textUpTo } from '../text'
import { PHOTO_STATES } from './wallPhoto'

export const PhotoIdSchema = v.pipe(v.string(), v.regex(/^[\w-]{1,40}:[a-f0-9]{40}$/))
const BytesSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2 * longestFile.picture))
/** Bytes of a picture, and of the small one of it. */
const sizes = { bytes: BytesSchema, small: v.exactOptional(BytesSchema) }

export const WallInput = v.strictObject({ eventId: idText(), cursor: CursorSchema })
export const AskWallPhotoInput = v.strictObject({ eventId: idText(), ...sizes })
export const AskCutInput = v.strictObject({ photoId: PhotoIdSchema, ...sizes })
/** `agrees`: they have read that it is shown, and to whom. */
export const AddWallPhotoInput = v.strictObject({
  eventId: idText(),
  uploadId: UploadIdSchema,
  small: v.exactOptional(UploadIdSchema),
  agrees: v.literal(true),
})
export const PhotoIdInput = v.strictObject({ photoId: PhotoIdSchema })
export const ObjectInput = v.strictObject({ photoId: PhotoIdSchema, words: v.exactOptional(textUpTo(100)) })
export const PhotoQueueInput = v.strictObject({
  eventId: idText(),
  state: v.picklist(PHOTO_STATES),
  cursor: CursorSchema,
})

/** `wait` takes a decision back: the photo is among those that wait again. */
export const PHOTO_DECISIONS = ['show', 'refuse', 'wait'] as const
export type PhotoDecision = (typeof PHOTO_DECISIONS)[number]
export const DecidePhotoInput = v.strictObject({
  photoId: PhotoIdSchema,
  decision: v.picklist(PHOTO_DECISIONS),
  alone: v.exactOptional(AloneSchema),
})

export const WhyBackSchema = v.pipe(textUpTo(100), v.minLength(4, '请写清楚为什么可以放回去，至少 4 个字'))
const CutSchema = v.strictObject({ uploadId: UploadIdSchema, small: v.exactOptional(UploadIdSchema) })
/** What becomes of a photo that somebody wants gone; `cut` takes the place of its picture. */
export const SettlePhotoInput = v.variant('decision', [
  v.strictObject({ photoId: PhotoIdSchema, decision: v.literal('delete') }),
  v.strictObject({
    photoId: PhotoIdSchema,
    decision: v.literal('putBack'),
    word: WhyBackSchema,
    cut: v.exactOptional(CutSchema),
  }),
])
