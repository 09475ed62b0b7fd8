import { _ } from './command'

/** Changes in which an object replaces the stored one; by itself the SDK merges a plain object into it. */
export function whole(changes: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(changes).map(([path, value]) => [path, isPlainObject(value) ? _.set(value) : value])
  )
}

/** True for an object without a class; operators are objects of classes. */
function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
