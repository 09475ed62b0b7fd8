/** What CloudBase's HTTP access hands to a function. */
export interface HttpEvent {
  httpMethod: string
  headers: Record<string, string | undefined>
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

/** The JSON of a POST; nothing for anything else. */
export function callOf(event: HttpEvent): unknown {
  if (event.httpMethod !== 'POST' || !event.body) return undefined
  const text = event.isBase64Encoded ? Buffer.from(event.body, 'base64').toString('utf8') : event.body
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
