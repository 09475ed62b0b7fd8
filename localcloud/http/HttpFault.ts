/** A request that is answered with a status and a reason instead of what it asks for. */
export class HttpFault extends Error {
  override name = 'HttpFault'

  constructor(
    readonly status: number,
    readonly reason: string
  ) {
    super(reason)
  }
}
