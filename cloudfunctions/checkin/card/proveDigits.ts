import { countTogether } from '#server/limits/countTogether'
import type { Sealing } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import type { DigitsRefusal } from '#shared/checkin/checkIn'
import { digitsIn, windowsAt } from '#shared/checkin/code'
import { done, type Result, refused } from '#shared/result'
import { openCard } from './cards'
import { cardCodeOf, isSameCode } from './codeOf'
import type { Proven } from './proveCard'

/** So many wrong sixes an event takes in ten minutes, at all its doors together. */
export const MOST_WRONG = 10
const SPAN_MS = 600_000

interface Said {
  eventId: string
  digits: string
  at: number
  now: number
}

/**
 * 验六位数. Whose digits these are, among those who ever signed up for the event. Each try is counted before it is looked at,
 * and counted off when it was right, so that tries at the same moment are bounded too.
 */
export async function proveDigits(
  store: Store,
  sealing: Sealing,
  { eventId, digits, at, now }: Said
): Promise<Result<Proven, DigitsRefusal>> {
  const counted = { key: `digits ${eventId}`, until: (Math.floor(now / SPAN_MS) + 1) * SPAN_MS }
  if ((await countTogether(store, { ...counted, more: 1 })) > MOST_WRONG) return refused('digits_locked')
  const found = await whoseDigits(store, sealing, { eventId, digits, at })
  const [first, second] = found
  if (!first) return refused('digits_unknown')
  await countTogether(store, { ...counted, more: -1 })
  return second ? refused('digits_two') : done(first)
}

async function whoseDigits(
  { registrations, cards }: Store,
  sealing: Sealing,
  { eventId, digits, at }: Omit<Said, 'now'>
): Promise<Proven[]> {
  const rows = await registrations.listAll({ where: { eventId }, fields: ['memberId'] })
  const listed = await cards.listByIds(rows.map(({ memberId }) => memberId))
  const windows = windowsAt(at)
  return listed.flatMap((card) => {
    const secret = openCard(sealing, card)
    const isOf = (key: string, window: number) =>
      [false, true].some((isOld) => isSameCode(digits, digitsIn(cardCodeOf(key, { memberId: card.id, window, isOld }))))
    const window = secret && windows.find((one) => isOf(secret, one))
    return window ? [{ memberId: card.id, window }] : []
  })
}
