import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { nameKeys } from '../../directory/feature'
import { withoutNulls } from '../entryWords'
import { findOfficer } from '../findOfficer'
import { isUnionNameTaken } from '../namesakes'

/** 新建工会. A repeat after a lost answer finds the union that it made. */
export async function addUnion(
  { newKey, words }: Input<'register.addUnion'>,
  { store, line }: PersonContext
): Promise<Output<'register.addUnion'>> {
  const unionId = `union-${newKey}`
  if (await store.unions.find(unionId)) {
    line.leaveOut()
    return done({ unionId })
  }
  if (await isUnionNameTaken(store, words.name, unionId)) return refused('name_taken')
  const officer = words.officerId === null ? '' : await findOfficer(store, words.officerId)
  if (officer === undefined) return refused('officer_unknown')
  const added = await store.unions.add({
    ...withoutNulls(words),
    ...{ id: unionId, pageKey: unionId, officer, enterprises: 0, members: 0 },
    ...nameKeys(words.name, { others: [words.phone ?? undefined] }),
  })
  if (added) line.say({ subject: unionId })
  else line.leaveOut()
  return done({ unionId })
}
