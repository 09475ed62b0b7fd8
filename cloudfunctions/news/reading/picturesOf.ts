const PICTURE = /(<img\b[^>]*\ssrc=")(cloud:\/\/[^"]+)(")/g

/** File ids of the pictures in a cleaned body, each once. */
export function picturesOf(body: string): string[] {
  return [...new Set([...body.matchAll(PICTURE)].map(([, , fileId]) => fileId ?? ''))]
}

/**
 * The body with other addresses for its pictures. A picture without an address is removed, so that nobody sees a broken
 * frame.
 */
export function withAddresses(body: string, addresses: ReadonlyMap<string, string>): string {
  return body
    .replace(PICTURE, (_tag, before: string, fileId: string, after: string) => {
      return `${before}${(addresses.get(fileId) ?? '').replace(/&/g, '&amp;')}${after}`
    })
    .replace(/<img\b[^>]*\ssrc=""[^>]*>/g, '')
}
