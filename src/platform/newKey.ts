/** A name for what is begun on this phone, so that a repeat after a lost answer makes no second one. */
export function newKey(): string {
  return Array.from({ length: 16 }, () => Math.floor(Math.random() * 16).toString(16)).join('')
}
