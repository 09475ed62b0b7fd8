/** Splits an address's hash into the token that the front door put there and what remains of it. */
export function takeToken(hash: string): { token: string | undefined; rest: string } {
  const parts = hash.replace(/^#/, '').split('&')
  const given = parts.find((part) => part.startsWith('token='))
  const rest = parts.filter((part) => part !== given && part !== '').join('&')
  return { token: given && decode(given.slice('token='.length)), rest: rest && `#${rest}` }
}

/** A hash that is broken in itself is no token. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text) || undefined
  } catch {
    return undefined
  }
}
