import * as v from 'valibot'
import { CursorSchema } from '../page'
import { idText } from '../text'

export const NotFollowingInput = v.strictObject({ unionId: v.optional(idText()), cursor: CursorSchema })
