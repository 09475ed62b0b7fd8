import { createHash } from 'node:crypto'
import type { Member } from '#shared/membership/member'

/** Id of a new row, made from firm, phone and name, so that two who add at once add nobody twice. */
export function rowId({ enterpriseId, phone, name }: Pick<Member, 'enterpriseId' | 'phone' | 'name'>): string {
  return `r${createHash('sha256').update(`${enterpriseId}:${phone}:${name}`).digest('hex').slice(0, 20)}`
}
