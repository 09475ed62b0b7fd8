import { macHex } from '#platform/codes/macHex'
import { cardText, dayOf, dayWords, digitsIn, macIn, sealedWords, windowOf } from '#shared/checkin/code'

/** The picture and the six digits of a half minute, made on this phone alone. */
export function cardCodes(
  { memberId, secret }: { memberId: string; secret: string },
  at: number
): { text: string; digits: string } {
  const window = windowOf(at)
  const key = macHex(secret, dayWords(memberId, dayOf(window)))
  const hex = macHex(key, sealedWords(memberId, window))
  return { text: cardText({ memberId, window, mac: macIn(hex) }), digits: digitsIn(hex) }
}
