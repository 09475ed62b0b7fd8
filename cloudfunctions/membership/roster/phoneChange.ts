import { withLine } from '#server/log/line'
import type { LogLine } from '#server/log/logLine'
import { shortPhone } from '#server/log/shortPhone'
import type { Store } from '#server/store'
import { done } from '#shared/result'
import type { Planned } from './decideRow'

/** Whose import it is, for the log. */
export type ImportLine = Pick<LogLine, 'at' | 'personId'>

interface PhoneChange {
  memberId: string
  from: string
  to: string
}

/** 换手机号. A row that the sheet finds by its name alone, and whose phone it changes; nothing for any other line. */
export function findPhoneChange({ before, after }: Planned): PhoneChange | undefined {
  if (!before || !after || before.phone === after.phone) return undefined
  return { memberId: before.id, from: before.phone, to: after.phone }
}

/** Runs the change of one phone with a line of its own in the log, about the row; none is left when nothing changed. */
export async function withPhoneLine(
  store: Store,
  { memberId, from, to }: PhoneChange,
  { at, personId }: ImportLine,
  run: () => Promise<boolean>
): Promise<void> {
  const remark = `手机号 ${sayPhone(from)} → ${sayPhone(to)}`
  await withLine({
    store,
    line: { at, personId, action: 'membership.import', subject: memberId, remark },
    run: async (line) => {
      if (!(await run())) line.leaveOut()
      return done(memberId)
    },
  })
}

function sayPhone(phone: string): string {
  return phone === '' ? '无' : shortPhone(phone)
}
