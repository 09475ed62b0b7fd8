import * as v from 'valibot'
import { idText } from '../../text'

/** 海报 to be saved and sent on, or the picture of a card that is passed on. */
export const PosterInput = v.strictObject({
  eventId: idText(),
  shape: v.picklist(['poster', 'card'], '请选海报或卡片'),
})
