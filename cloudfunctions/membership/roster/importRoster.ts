import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import type { ImportKind } from '#shared/membership/rosterImport'
import { rosterKind } from '#shared/membership/rosterKind'
import { done, refused } from '#shared/result'
import { leaveRecount } from '../../directory/feature'
import { beginImport, countImport } from '../../imports/feature'
import { applyRow } from './applyRow'
import { leaveClosedFirms } from './leaveClosedFirms'
import { findPhoneChange } from './phoneChange'
import { planImport } from './planImport'
import { readRoster } from './readRoster'

/** Rows of one call, written well within its time; the caller goes on until none is left. */
const A_RUN = 300
const AT_ONCE = 10
const WRITTEN: readonly ImportKind[] = ['added', 'changed']

/**
 * 导入名册, some hundred rows a call. Repeating it is safe: what is written already is no longer to be done. Changes of
 * phones are agreed to by their number, and people who are moved one by one.
 */
export async function importRoster(
  { digest, expected, phones = 0, moves = [], ...how }: Input<'membership.import'>,
  context: PersonContext
): Promise<Output<'membership.import'>> {
  const { store, house, person, now, line } = context
  const read = await readRoster(how, context)
  if (!read.ok) return read
  const { seen, lines } = read.value
  if (seen.digest !== digest) return refused('import_changed')
  const plan = await planImport(store, lines, now)
  const isAgreed = new Set(moves)
  const pending = plan.lines.filter(
    ({ kind, line: { row } }) => WRITTEN.includes(kind) || (kind === 'moved' && isAgreed.has(row))
  )
  if (pending.length > expected) return refused('import_changed')
  if (pending.filter(findPhoneChange).length > phones) return refused('import_changed')
  const batch = pending.slice(0, A_RUN)
  const left = pending.length - batch.length
  if (batch.length === 0) {
    line.leaveOut()
    return done({ written: 0, left })
  }

  const importId = how.uploadId
  const begun = await beginImport(store, {
    ...{ id: importId, kind: 'roster', sheet: seen.sheet, by: person.id, at: now },
    ...{ of: rosterKind, wrong: plan.lines.filter(({ kind }) => kind === 'wrong') },
  })
  if (!begun.ok) return begun
  const added = batch.filter(({ kind }) => kind === 'added').length
  const remark = `新增 ${added} 行，更改 ${batch.length - added} 行，还剩 ${left} 行`
  line.say({ subject: digest.slice(0, 12), remark })
  const applying = {
    ...{ store, holdings: house.holdings, importId, firmName: plan.firmName },
    line: { at: begun.value.at, personId: person.id },
  }
  const unionIds = batch.flatMap(({ before, after }) => [before?.unionId ?? '', after?.unionId ?? ''])
  await leaveRecount(store, { unionIds, now }, async () => {
    for (let start = 0; start < batch.length; start += AT_ONCE) {
      await Promise.all(batch.slice(start, start + AT_ONCE).map((planned) => applyRow(planned, applying)))
    }
    await leaveClosedFirms(store, batch)
  })
  await countImport(store, importId)
  return done({ written: batch.length, left })
}
