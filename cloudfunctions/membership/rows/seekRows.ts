import { _ } from '#server/store/command'
import type { FieldConditions } from '#server/store/fields'
import { containsWords, gramsToFind } from '#shared/directory/grams'
import { maskPhone } from '#shared/membership/binding'
import { isLetter, TAIL, tailGram } from '#shared/membership/rows/memberKeys'
import { isMobile, plainPhone } from '#shared/phoneNumber'
import type { StoredMember } from './rowKeys'

/** What the index is asked for, and whether a row that it finds is one that was sought. */
interface Seeking {
  where: FieldConditions<StoredMember>
  fits: (row: StoredMember) => boolean
}

/** Digits are the end of a phone, or all of it as far as lists show it; anything else is a name, its pinyin or its initials; one letter is how a name begins. */
export function seekRows(text: string): Seeking | undefined {
  const digits = plainPhone(text)
  if (/^\d+$/.test(digits)) return digits.length < TAIL ? undefined : seekPhone(digits)
  const sought = gramsToFind(text)
  const [letter] = sought
  const grams = sought.filter((gram) => !isLetter(gram))
  const fits = ({ spelt = '' }: StoredMember) => containsWords(spelt, text)
  if (grams.length > 0) return { where: { grams: _.all(grams) }, fits }
  return letter ? { where: { pageKey: _.gte(letter).and(_.lt(`${letter}~`)) }, fits } : undefined
}

/** What a list masks is not compared, either: digit by digit the hidden ones could be tried out, and nobody asked why. */
function seekPhone(digits: string): Seeking {
  const isWhole = isMobile(digits)
  return {
    where: { grams: tailGram(digits) },
    fits: ({ phone }) => !isWhole || maskPhone(phone) === maskPhone(digits),
  }
}
