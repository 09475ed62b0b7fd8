import { plainText } from '../directory/grams'

/** Whether two names are one, however they are typed: widths, blanks, dots between parts and case make no other. */
export function sameName(one: string, other: string): boolean {
  const plain = plainText(one)
  return plain === '' ? one === other : plain === plainText(other)
}
