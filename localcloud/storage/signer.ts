import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Signs addresses, so that nobody else can make them, and ends them at a time. */
export type Signer = {
  sign(purpose: string, path: string, expiresAt: number): string
  isSigned(purpose: string, path: string, query: URLSearchParams): boolean
}

/** Makes a signer. Its key lives as long as the process: addresses from before a restart are void. */
export function newSigner(now: () => number = Date.now): Signer {
  const key = randomBytes(32)
  const signature = (purpose: string, path: string, expiresAt: number) =>
    createHmac('sha256', key).update(`${purpose}\n${path}\n${expiresAt}`).digest('base64url')

  return {
    sign: (purpose, path, expiresAt) => `expires=${expiresAt}&sign=${signature(purpose, path, expiresAt)}`,
    isSigned(purpose, path, query) {
      const expiresAt = Number(query.get('expires'))
      const given = Buffer.from(query.get('sign') ?? '')
      const right = Buffer.from(signature(purpose, path, expiresAt))
      return expiresAt > now() && given.length === right.length && timingSafeEqual(given, right)
    },
  }
}
