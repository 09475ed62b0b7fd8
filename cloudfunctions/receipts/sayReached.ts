import { sayPart } from '#shared/pushes/sayPart'
import { partIn } from '#shared/pushes/tally'
import type { Asked } from './listAsked'

/** How the notice came to somebody who has not answered, so that one sees who has to be told by hand. */
export function sayReached({ recipient, chunk }: Asked): string {
  return sayPart(recipient, partIn(chunk, recipient), chunk.call?.remark)
}
