import { sayPart } from '../delivery/feature'
import type { AskedRecipient } from './listAsked'

/** How the notice came to somebody who has not answered, so that one sees who has to be told by hand. */
export function sayReached({ recipient, chunk }: AskedRecipient): string {
  return sayPart(chunk, recipient)
}
