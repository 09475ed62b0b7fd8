import * as v from 'valibot'
import { isPaperId } from '../../files/file'
import { textUpTo } from '../../text'

export const MOST_TAKEAWAYS = 10

const NAME_MOST = 120

/** 会后资料. A paper, or a page elsewhere, for those who were there: what was shown, what was promised, photos. */
export const TakeawaySchema = v.union([
  v.strictObject({
    name: textUpTo(NAME_MOST),
    fileId: v.pipe(v.string(), v.check(isPaperId, '请重新上传这个文件')),
    bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  v.strictObject({
    name: textUpTo(NAME_MOST),
    url: v.pipe(
      v.string(),
      v.trim(),
      v.maxLength(500, '网址太长'),
      v.regex(/^https:\/\/[^\s/$.?#][^\s]*$/iu, '请填完整的网址，https:// 开头')
    ),
  }),
])
export type Takeaway = v.InferOutput<typeof TakeawaySchema>

/** One as a phone is given it: a paper with an address that is good for a while, or the page. */
export interface OpenTakeaway {
  name: string
  url: string
  /** Of a paper that the phone opens; missing of a page elsewhere. */
  bytes?: number
}

interface Opens {
  startsAt: number
}

/** Whether they are to be had: for whoever has a place, once it has begun. */
export function mayHaveTakeaways({ startsAt }: Opens, now: number): boolean {
  return now >= startsAt
}
