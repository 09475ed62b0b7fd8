import { sayPart } from '../delivery/feature'
import type { Asked } from './listAsked'

/** How the notice came to somebody who has not answered, so that one sees who has to be told by hand. */
export function sayReached({ recipient, chunk }: Asked): string {
  return sayPart(chunk, recipient)
}
