import { _ } from './command'

/** The SDK merges a plain object into what is stored; here it takes the place of what is stored. */
export function whole(changes: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(changes).map(([path, value]) => [path, isPlainObject(value) ? _.set(value) : value])
  )
}

/** Operators are objects of classes. */
function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
