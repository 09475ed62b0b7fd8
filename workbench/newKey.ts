/** A name for what is begun here, so that a repeat after a lost answer makes no second one. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
