import { withLine } from '#server/log/line'
import type { LogLine } from '#server/log/logLine'
import { shortPhone } from '#server/log/shortPhone'
import type { Store } from '#server/store'
import { maskName } from '#shared/membership/maskName'
import { fieldText } from '#shared/membership/rows/fieldText'
import { done } from '#shared/result'
import type { Planned } from './decideRow'

/** The deed under which lines about single rows of an import stand. */
export const IMPORTING = 'membership.import'

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

/**
 * What makes a row somebody else's, or seem so, in words for the log: another phone, or another name beside the same phone.
 * Whoever is moved, or holds other posts, has a line, too. Nothing for any other change.
 */
export function sayIdentityChange(planned: Planned, firmName: (id: string) => string): string | undefined {
  const { before, after } = planned
  const phone = findPhoneChange(planned)
  if (phone) return `手机号 ${sayPhone(phone.from)} → ${sayPhone(phone.to)}`
  if (!before || !after) return undefined
  const moved =
    before.enterpriseId !== after.enterpriseId &&
    `调动：${firmName(before.enterpriseId)} → ${firmName(after.enterpriseId)}`
  const renamed = before.name !== after.name && `姓名 ${maskName(before.name)} → ${maskName(after.name)}`
  const posts = [before, after].map(({ positions = [] }) => fieldText('positions', positions))
  const given = posts[0] !== posts[1] && `岗位 ${posts.join(' → ')}`
  return [moved, renamed, given].filter((said) => said !== false).join('；') || undefined
}

/** Runs such a change with a line of its own in the log, about the row; none is left when nothing changed. */
export async function withRowLine(
  store: Store,
  { memberId, remark }: { memberId: string; remark: string },
  { at, personId }: ImportLine,
  run: () => Promise<boolean>
): Promise<void> {
  await withLine({
    store,
    line: { at, personId, action: IMPORTING, subject: memberId, remark },
    run: async (line) => {
      if (!(await run())) line.leaveOut()
      return done(memberId)
    },
  })
}

function sayPhone(phone: string): string {
  return phone === '' ? '无' : shortPhone(phone)
}
