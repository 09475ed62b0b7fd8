import type { Companion } from './familyRule'

/** What stands where somebody eats all that there is. */
export const EATS_ALL = '都能吃'

/** Somebody who comes along, in one line of a list: name, year of birth, and what they must not eat. */
export function companionWords({ name, birthYear, eats }: Companion): string {
  return `${name}（${birthYear} 年生${eatsWords(eats)}）`
}

function eatsWords(eats: string | undefined): string {
  if (!eats) return ''
  return eats === EATS_ALL ? `，${EATS_ALL}` : `，不能吃：${eats}`
}
