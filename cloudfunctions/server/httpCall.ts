/** An HTTP call as CloudBase's gateway hands it to a function. */
export interface HttpEvent {
  httpMethod: string
  headers: Record<string, string | undefined>
  queryStringParameters?: Record<string, string | undefined>
  body?: string
  isBase64Encoded?: boolean
}

export function isHttpEvent(request: unknown): request is HttpEvent {
  return typeof request === 'object' && request !== null && 'httpMethod' in request && 'headers' in request
}

/** Value of a header; names come in whatever case the client wrote them. */
export function headerOf({ headers }: HttpEvent, name: string): string | undefined {
  return Object.entries(headers).find(([header]) => header.toLowerCase() === name)?.[1]
}

/**
 * Address of the client, from the gateway: the last entry of `x-forwarded-for`, the only one that the client cannot
 * make up.
 */
export function addressOf(event: HttpEvent): string {
  return headerOf(event, 'x-forwarded-for')?.split(',').at(-1)?.trim().slice(0, 45) ?? ''
}

/** Body as text; the gateway may have packed it in base64. */
export function bodyOf({ body = '', isBase64Encoded }: HttpEvent): string {
  return isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body
}

/** Content of a POST with JSON; nothing for anything else. */
export function callOf(event: HttpEvent): unknown {
  if (event.httpMethod !== 'POST' || !event.body) return undefined
  try {
    return JSON.parse(bodyOf(event))
  } catch {
    return undefined
  }
}
