/** A random key for a thing that is begun here, so that a repeat after a lost answer makes no second one. */
export function newKey(): string {
  return [...eightBytes()].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Random bytes. Mini-programs have no `crypto`; there `Math.random` will do: keys must only differ for one person. */
function eightBytes(): Uint8Array {
  const bytes = new Uint8Array(8)
  if (typeof crypto === 'undefined' || typeof crypto.getRandomValues !== 'function')
    return bytes.map(() => Math.floor(Math.random() * 256))
  return crypto.getRandomValues(bytes)
}
