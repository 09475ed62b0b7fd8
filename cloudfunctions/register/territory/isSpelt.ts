import { _ } from '#server/store/command'
import { plainText } from '#shared/directory/grams'

/** Condition for what bears this name, of whatever width and spaces: an index finds it, however many stand beside it. */
export function isSpelt(name: string) {
  const plain = plainText(name)
  // The name itself is the first of the ways in which it may be typed; the others follow on lines of their own.
  return _.gte(plain).and(_.lt(`${plain}\u000b`))
}
