import type { Sealing } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import type { CodeRefusal } from '#shared/checkin/checkIn'
import { macIn, readCardText, windowsAt } from '#shared/checkin/code'
import { done, type Result, refused } from '#shared/result'
import { openCard } from './cards'
import { cardCodeOf, isSameCode } from './codeOf'

/** Whose code it is, and for which half minute. */
export interface Proven {
  memberId: string
  window: number
}

/** 验会员码. Whose card a picture is, when it was of that moment and of that member. */
export async function proveCard(
  { cards }: Pick<Store, 'cards'>,
  sealing: Sealing,
  { text, at }: { text: string; at: number }
): Promise<Result<Proven, Exclude<CodeRefusal, 'code_used'>>> {
  const code = readCardText(text)
  if (!code) return refused('code_unknown')
  if (!windowsAt(at).includes(code.window)) return refused('code_old')
  const card = await cards.find(code.memberId)
  const secret = card && openCard(sealing, card)
  if (!secret) return refused('code_wrong')
  const { memberId, window } = code
  const right = macIn(cardCodeOf(secret, code))
  return isSameCode(code.mac, right) ? done({ memberId, window }) : refused('code_wrong')
}
