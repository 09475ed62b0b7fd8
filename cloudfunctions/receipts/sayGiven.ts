import { momentText } from '#shared/beijingTime'
import type { Receipt } from '#shared/receipts/receipt'

/** Sentence about a receipt: by whom it was given, and when. */
export function sayGiven({ at, notedBy }: Receipt, writer: string | undefined, now: number): string {
  const moment = momentText(at, now)
  return notedBy ? `${writer ?? '同事'} ${moment} 代为登记` : `本人 ${moment} 确认`
}
