/** What CloudBase's HTTP access hands to a function. */
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

/** Header names come as the client wrote them. */
export function headerOf({ headers }: HttpEvent, name: string): string | undefined {
  const key = Object.keys(headers).find((header) => header.toLowerCase() === name)
  return key && headers[key]
}

/** Where the call came from, as the gateway in front of the function says; the last one is nobody's claim. */
export function addressOf(event: HttpEvent): string {
  return headerOf(event, 'x-forwarded-for')?.split(',').at(-1)?.trim().slice(0, 45) ?? ''
}

/** The body as text, which the gateway may have packed. */
export function bodyOf({ body = '', isBase64Encoded }: HttpEvent): string {
  return isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body
}

/** The JSON of a POST; nothing for anything else. */
export function callOf(event: HttpEvent): unknown {
  if (event.httpMethod !== 'POST' || !event.body) return undefined
  try {
    return JSON.parse(bodyOf(event))
  } catch {
    return undefined
  }
}
