import type { Member } from '../member'

/** By what a row is found and sorted; made in the cloud whenever a name or a phone is written. */
export interface MemberKeys {
  grams: string[]
  spelt: string
  pageKey: string
}

/** Number of digits at the end of a phone by which the index finds it. */
export const TAIL = 4

/** Sorted by pinyin; `named` is what the directory makes of the name. */
export function memberKeys(
  { id, phone }: Pick<Member, 'id' | 'phone'>,
  { grams, spelt }: Omit<MemberKeys, 'pageKey'>
): MemberKeys {
  const ways = spelt.split('\n')
  const pinyin = ways.find((way) => /^[a-z]/.test(way)) ?? ways[0]
  const telling = grams.filter((gram) => !isLetter(gram))
  return {
    grams: phone.length >= TAIL ? [...telling, tailGram(phone)] : telling,
    spelt,
    pageKey: `${pinyin}:${id}`,
  }
}

/** A single letter stands in half of all names: kept for each it would take more memory than the rows themselves. */
export function isLetter(gram: string): boolean {
  return /^[a-z]$/.test(gram)
}

/** Key of the last digits; the sign keeps them apart from names. */
export function tailGram(phone: string): string {
  return `#${phone.slice(-TAIL)}`
}
