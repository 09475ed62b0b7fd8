import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { applyRow } from './applyRow'
import { findPhoneChange } from './phoneChange'
import { planImport } from './planImport'
import { readRoster } from './readRoster'
import { recount } from './recount'

/** Rows of one call, written well within its time; the caller goes on until none is left. */
const A_RUN = 300
const AT_ONCE = 10

/** 导入名册, some hundred rows a call. Repeating it is safe: what is written already is no longer to be done. Changes of phones are agreed to by their number. */
export async function importRoster(
  { digest, expected, phones = 0, ...how }: Input<'membership.import'>,
  context: PersonContext
): Promise<Output<'membership.import'>> {
  const { store, person, now, line } = context
  const read = await readRoster(how, context)
  if (!read.ok) return read
  if (read.value.seen.digest !== digest) return refused('import_changed')
  const plan = await planImport(store, read.value.lines, now)
  const pending = plan.filter(({ kind }) => kind === 'added' || kind === 'changed')
  if (pending.length > expected) return refused('import_changed')
  if (pending.filter(findPhoneChange).length > phones) return refused('import_changed')

  const batch = pending.slice(0, A_RUN)
  if (batch.length > 0) {
    const added = batch.filter(({ kind }) => kind === 'added').length
    const remark = `新增 ${added} 行，更改 ${batch.length - added} 行，还剩 ${pending.length - batch.length} 行`
    line.say({ subject: digest.slice(0, 12), remark })
  } else line.leaveOut()
  for (let start = 0; start < batch.length; start += AT_ONCE) {
    await Promise.all(
      batch.slice(start, start + AT_ONCE).map((planned) => applyRow(store, planned, { at: now, personId: person.id }))
    )
  }
  const left = pending.length - batch.length
  if (left === 0) await recount(store, plan)
  return done({ written: batch.length, left })
}
