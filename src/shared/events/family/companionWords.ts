import type { Companion } from './familyRule'

/** Somebody who comes along, in one line of a list: name, year of birth, and what they must not eat. */
export function companionWords({ name, birthYear, eats }: Companion): string {
  return `${name}（${birthYear} 年生${eats ? `，${eats}` : ''}）`
}
