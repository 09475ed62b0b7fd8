import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import type { PastPlanned } from '#shared/brands/past/input'
import { pastKind } from '#shared/brands/past/pastKind'
import { type PastRow, pastRowId } from '#shared/brands/past/pastRow'
import { done, type Result, refused } from '#shared/result'
import { shortened } from '#shared/sheets/shortened'
import { beginImport, countImport, writeFaults, writeNoted } from '../../imports/feature'
import { readPast } from './readPast'

/** Rows of one call, written well within its time. */
const A_RUN = 150
const SHOWN = 100

/** 试导入. Says what would be written and who is who; nothing is. */
export async function checkPast(
  input: Input<'brands.checkPast'>,
  context: PersonContext
): Promise<Output<'brands.checkPast'>> {
  const free = await isFree(context.store, input)
  if (!free.ok) return free
  const read = await readPast(input, context)
  if (!read.ok) return read
  const { seen, rows, wrong } = read.value
  const counted = (as: PastPlanned['who']['as']) => rows.filter(({ who }) => who.as === as).length
  return done({
    ...seen,
    counts: {
      ...{ added: rows.length, changed: 0, wrong: wrong.length },
      ...{ known: counted('known'), unclear: counted('unclear'), nobody: counted('nobody') },
    },
    rows,
    wrongRows: wrong.slice(0, SHOWN).map(({ line: { row, cells }, faults }) => ({
      ...{ row, name: shortened(cells.name.text), enterprise: shortened(cells.unit.text), why: faults.join('；') },
    })),
    ...(wrong.length > 0 && { errors: await writeFaults(context, { kind: pastKind, name: '往届名次', wrong }) }),
  })
}

/** 导入名次表, some rows a call, each with a note by which it is taken back. Repeating it is safe. */
export async function importPast(
  { digest, expected, picks = [], ...how }: Input<'brands.importPast'>,
  context: PersonContext
): Promise<Output<'brands.importPast'>> {
  const { store, person, now, line } = context
  const { brandId, year, uploadId: importId } = how
  const free = await isFree(store, how)
  if (!free.ok) return free
  const read = await readPast(how, context)
  if (!read.ok) return read
  const { seen, rows, wrong } = read.value
  const picked = new Map(picks.map(({ row, memberId }) => [row, memberId]))
  if (seen.digest !== digest || !picks.every((pick) => isOffered(rows, pick))) return refused('import_changed')
  const written = new Set(
    (await store.pastRows.listByIds(rows.map(({ row }) => pastRowId(importId, row)))).map(({ id }) => id)
  )
  const pending = rows.filter(({ row }) => !written.has(pastRowId(importId, row)))
  if (pending.length > expected) return refused('import_changed')
  const batch = pending.slice(0, A_RUN)
  if (batch.length === 0) {
    line.leaveOut()
    return done({ written: 0, left: 0 })
  }
  const begun = await beginImport(store, {
    ...{ id: importId, kind: 'pastResults', sheet: seen.sheet, by: person.id, at: now, of: pastKind, wrong },
  })
  if (!begun.ok) return begun
  for (const planned of batch) {
    const row = toRow(planned, { importId, brandId, year }, picked.get(planned.row))
    const noted = {
      importId,
      subject: row.id,
      name: `第 ${row.place} 名 ${row.name}`,
      at: begun.value.at,
      was: undefined,
    }
    const { id: _id, ...now } = row
    await writeNoted(store, { ...noted, now }, () => store.pastRows.add(row))
  }
  await countImport(store, importId)
  line.say({ remark: `${year} 年，${batch.length} 行` })
  return done({ written: batch.length, left: pending.length - batch.length })
}

function toRow(
  { row, place, name, unit, points, who }: PastPlanned,
  of: Pick<PastRow, 'importId' | 'brandId' | 'year'>,
  pick: string | undefined
): PastRow {
  const memberId = who.as === 'known' ? who.memberId : pick
  return {
    ...{ id: pastRowId(of.importId, row), ...of, place, name, unit },
    ...(points !== undefined && { points }),
    ...(memberId && { memberId }),
  }
}

function isOffered(rows: readonly PastPlanned[], { row, memberId }: { row: number; memberId: string }): boolean {
  const who = rows.find((one) => one.row === row)?.who
  return who?.as === 'unclear' && who.candidates.some((candidate) => candidate.memberId === memberId)
}

/** An edition of the brand that was not run here, and of which no other sheet was brought. */
async function isFree(
  { brands, pastRows }: Store,
  { brandId, year, uploadId }: { brandId: string; year: number; uploadId: string }
): Promise<Result<'free', 'edition_not_past' | 'edition_brought'>> {
  const { editions } = await brands.get(brandId)
  if (!editions.some((edition) => edition.year === year && !edition.eventId)) return refused('edition_not_past')
  const brought = await pastRows.findWhere({ brandId, year })
  return brought && brought.importId !== uploadId ? refused('edition_brought') : done('free')
}
