/** Splits an address's hash into the token that the front door put there and the rest. */
export function takeToken(hash: string): { token: string | undefined; rest: string } {
  const [, path = '', query = ''] = /^#?([^?]*\?)?(.*)$/.exec(hash) ?? []
  const parts = query.split('&')
  const given = parts.find((part) => part.startsWith('token='))
  const others = parts.filter((part) => part !== given && part !== '').join('&')
  const rest = others ? path + others : path.replace(/\?$/, '')
  return { token: given && decode(given.slice('token='.length)), rest: rest && `#${rest}` }
}

/** Decodes a part of the hash; undefined when its escapes are broken. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text) || undefined
  } catch {
    return undefined
  }
}
