import { sayPart } from '../delivery/feature'
import type { AskedRecipient } from './listAsked'

/**
 * Sentence about how the notice came to a person who has not answered, so that officers see who has to be told by hand.
 */
export function sayReached({ recipient, chunk }: AskedRecipient): string {
  return sayPart(chunk, recipient)
}
