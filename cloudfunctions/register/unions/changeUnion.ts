import type { PersonContext } from '#server/context'
import { sayChanges } from '#server/log/sayChanges'
import type { Input, Output } from '#shared/api'
import { type Union, unionKindName } from '#shared/directory/directory'
import { lookUp } from '#shared/lookUp'
import { unionFieldName } from '#shared/register/words'
import { done, refused } from '#shared/result'
import { nameKeys } from '../../directory/feature'
import { asSeen, changedFields, changesFrom } from '../entryWords'
import { findOfficer } from '../findOfficer'
import { isUnionNameTaken } from '../namesakes'
import { leaveSettling } from '../settling/leaveSettling'

/** 改工会. Fields that only one of two officers changed are both kept; the same field refuses the later one. */
export async function changeUnion(
  { unionId, seen, words }: Input<'register.changeUnion'>,
  { store, now, line }: PersonContext
): Promise<Output<'register.changeUnion'>> {
  const union = await store.unions.get(unionId)
  if (union.closedAt) return refused('union_closed')
  const fields = changedFields(seen, words)
  if (fields.length === 0) {
    line.leaveOut()
    return done({ unionId })
  }
  const { name, officerId } = words
  if (name !== undefined && (await isUnionNameTaken(store, name, unionId))) return refused('name_taken')
  const officer = officerId ? await findOfficer(store, officerId) : ''
  if (officer === undefined) return refused('officer_unknown')
  const after = { ...union, ...words, ...(officerId !== undefined && { officer }) }
  const change = () =>
    store.unions.change(
      { _id: unionId, closedAt: null, ...asSeen(seen, fields) },
      {
        ...changesFrom(words, fields),
        ...(fields.includes('name') && { unsettledAt: now }),
        ...(officerId !== undefined && { officer }),
        ...(needsKeys(fields) && nameKeys(name ?? union.name, { others: [after.phone ?? undefined] })),
      }
    )
  const changed = await (fields.includes('name')
    ? leaveSettling(store, { of: 'union', id: unionId, now }, change)
    : change())
  if (changed === 0) return refused('changed_meanwhile')
  line.say({ remark: sayUnion(union, after, fields) })
  return done({ unionId })
}

function needsKeys(fields: readonly string[]): boolean {
  return fields.includes('name') || fields.includes('phone')
}

function sayUnion(before: Union, after: Record<string, unknown>, fields: readonly string[]): string {
  const wordOf = (field: string, value: unknown) => {
    if (field === 'officerId') return value === before.officerId ? before.officer : String(after.officer)
    return field === 'kind' ? lookUp(unionKindName, String(value)) : undefined
  }
  return sayChanges({ ...before }, after, { fields, told: { labels: unionFieldName, wordOf } })
}
