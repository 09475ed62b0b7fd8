import * as v from 'valibot'
import { CursorSchema } from '../page'
import { AloneSchema } from '../review/alone'
import { idText, TimeSchema, textUpTo } from '../text'
import { AudienceSchema } from './audience'
import { ROUTES } from './route'

const aimed = { articleId: idText(), audience: AudienceSchema, safety: v.boolean() }

export const ReachInput = v.strictObject(aimed)
export const ListReachedInput = v.strictObject({
  ...aimed,
  route: v.exactOptional(v.picklist(ROUTES)),
  cursor: CursorSchema,
})
export const ListEventChoicesInput = v.strictObject({ cursor: CursorSchema })
/** `expected` is the number that stood on the button; `sendAt` is null for at once. */
export const AskPushInput = v.strictObject({
  ...aimed,
  sendAt: v.nullable(TimeSchema),
  expected: v.pipe(v.number(), v.integer(), v.minValue(1)),
})
export const PushIdInput = v.strictObject({ pushId: idText() })
export const ApprovePushInput = v.strictObject({
  pushId: idText(),
  expected: v.pipe(v.number(), v.integer()),
  alone: v.exactOptional(AloneSchema),
})
export const SendBackPushInput = v.strictObject({ pushId: idText(), word: textUpTo(100) })
export const ListPushesInput = v.strictObject({
  articleId: v.optional(idText()),
  waiting: v.optional(v.boolean()),
  /** Lists notices that need no second officer, in place of pushes of articles. */
  notices: v.exactOptional(v.literal(true)),
  /** Of the notices those of one event alone. */
  eventId: v.exactOptional(idText()),
  cursor: CursorSchema,
})
export const ListPushPeopleInput = v.strictObject({
  pushId: idText(),
  part: v.optional(v.picklist(['waiting', 'accepted', 'delivered', 'refused', 'unknown', 'inbox'])),
  cursor: CursorSchema,
})
