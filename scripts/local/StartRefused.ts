/** The product does not start, and has changed nothing; the message is the sentence for whoever sits at the console. */
export class StartRefused extends Error {
  override name = 'StartRefused'
}
