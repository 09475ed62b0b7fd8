import * as v from 'valibot'
import { idText, textUpTo } from '../text'
import { type Audience, AudienceSchema, isEverybody } from './audience'

/** 存好的人群. An audience saved under a name, for every officer to choose with one click. */
export interface SavedAudience {
  id: string
  name: string
  audience: Audience
  savedBy: string
  savedAt: number
}

export const AUDIENCES_AT_MOST = 50

export const SaveAudienceInput = v.strictObject({
  name: textUpTo(20),
  audience: v.pipe(
    AudienceSchema,
    v.check((audience) => !isEverybody(audience), '先选几个条件')
  ),
})
export const AudienceIdInput = v.strictObject({ audienceId: idText() })
