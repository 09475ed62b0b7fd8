/** Thrown when the product must not start; it has then changed nothing. The message is the sentence for the console. */
export class StartRefused extends Error {
  override name = 'StartRefused'
}
