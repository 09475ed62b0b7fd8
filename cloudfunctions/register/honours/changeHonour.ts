import type { PersonContext } from '#server/context'
import { sayChanges } from '#server/log/sayChanges'
import { STREET } from '#shared/access/role'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { asSeen, changedFields, changesFrom } from '../entryWords'
import { honourKey, isAhead } from './honourKey'

const labels = { name: '荣誉', body: '授予单位', year: '年份' }

/** 改荣誉. What two people corrected in different words is both kept; the same word refuses the later one. */
export async function changeHonour(
  { honourId, seen, words }: Input<'register.changeHonour'>,
  { store, now, line }: PersonContext
): Promise<Output<'register.changeHonour'>> {
  const honour = await store.honours.get(honourId)
  if (honour.withdrawnAt) return refused('honour_withdrawn')
  if (isAhead(words, now)) return refused('year_ahead')
  const fields = changedFields(seen, words)
  if (fields.length === 0) {
    line.leaveOut()
    return done({ honourId })
  }
  const changed = await store.honours.change(
    { _id: honourId, withdrawnAt: null, ...asSeen(seen, fields) },
    { ...changesFrom(words, fields), ...(fields.includes('year') && { pageKey: honourKey(words.year, honourId) }) }
  )
  if (changed === 0) return refused('changed_meanwhile')
  line.say({
    subject: honour.unionId || STREET,
    remark: sayChanges({ ...seen }, { ...words }, { fields, told: { labels, wordOf: () => undefined } }),
  })
  return done({ honourId })
}
