/** A refusal of WeChat: always HTTP 200 with an errcode. `extra` are further fields of the answer. */
export class WeixinRefusal extends Error {
  constructor(
    readonly code: number,
    message: string,
    readonly extra: object = {}
  ) {
    super(message)
  }
}
