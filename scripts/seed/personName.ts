import type { Dice } from './dice'
import names from './names.json'

/** A name that nobody bears, such as 「周示例」. */
export function personName(dice: Dice): string {
  return `${dice.pick(names.surnames)}${dice.pick(names.given)}`
}
