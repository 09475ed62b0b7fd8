/** The error of a request that is refused with a status and a reason. */
export class HttpFault extends Error {
  override name = 'HttpFault'

  constructor(
    readonly status: number,
    readonly reason: string
  ) {
    super(reason)
  }
}
