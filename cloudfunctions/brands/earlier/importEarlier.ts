import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { earlierKind } from '#shared/brands/earlier/earlierKind'
import type { EarlierPlanned, EarlierWho } from '#shared/brands/earlier/input'
import { earlierEntryId } from '#shared/events/earlier/earlierList'
import { done, type Result, refused } from '#shared/result'
import { shortened } from '#shared/sheets/shortened'
import { beginImport, countImport, writeFaults, writeNoted } from '../../imports/feature'
import { type EarlierTarget, earlierTarget } from './earlierTarget'
import { readEarlierSheet } from './readEarlierSheet'

/** Rows of one call, written well within its time. */
const A_RUN = 150
const SHOWN = 100

/** 试导入. Says who is who of a list; nothing is written. */
export async function checkEarlier(
  input: Input<'brands.checkEarlier'>,
  context: PersonContext
): Promise<Output<'brands.checkEarlier'>> {
  const target = await earlierTarget(context.store, input.of, context.now)
  if (!target.ok) return target
  const read = await readEarlierSheet(input, target.value, context)
  if (!read.ok) return read
  const { seen, rows, wrong } = read.value
  const counted = (as: EarlierWho['as']) => rows.filter(({ who }) => who.as === as).length
  return done({
    ...seen,
    counts: {
      ...{ added: counted('known'), changed: 0, wrong: wrong.length, listed: counted('listed') },
      ...{ known: counted('known'), unclear: counted('unclear'), nobody: counted('nobody') },
    },
    rows,
    wrongRows: wrong.slice(0, SHOWN).map(({ line: { row, cells }, faults }) => ({
      ...{ row, name: shortened(cells.name.text), enterprise: shortened(cells.unit.text), why: faults.join('；') },
    })),
    ...(wrong.length > 0 && { errors: await writeFaults(context, { kind: earlierKind, name: '往届名单', wrong }) }),
  })
}

/** 导入往届名单, some rows a call, each with a note by which it is taken back. Only who is on the roster is kept; repeating it is safe. */
export async function importEarlier(
  { digest, expected, picks = [], ...how }: Input<'brands.importEarlier'>,
  context: PersonContext
): Promise<Output<'brands.importEarlier'>> {
  const { store, person, now, line } = context
  const target = await earlierTarget(store, how.of, now)
  if (!target.ok) return target
  const read = await readEarlierSheet(how, target.value, context)
  if (!read.ok) return read
  const { seen, rows, wrong } = read.value
  if (seen.digest !== digest) return refused('import_changed')
  const meant = meantBy(rows, picks)
  if (!meant.ok) return meant
  const listId = target.value.id
  const ids = meant.value.map(({ memberId }) => earlierEntryId(listId, memberId))
  const written = new Set((await store.earlierEntries.listByIds(ids)).map(({ memberId }) => memberId))
  const pending = meant.value.filter(({ memberId }) => !written.has(memberId))
  if (pending.length > expected) return refused('import_changed')
  const batch = pending.slice(0, A_RUN)
  if (batch.length === 0) {
    line.leaveOut()
    return done({ written: 0, left: 0 })
  }
  const importId = how.uploadId
  const begun = await beginImport(store, {
    ...{ id: importId, kind: 'earlierEntries', sheet: seen.sheet, by: person.id, at: now, of: earlierKind, wrong },
  })
  if (!begun.ok) return begun
  await layList(context, target.value)
  for (const { memberId, name } of batch) {
    const entry = { id: earlierEntryId(listId, memberId), listId, memberId, importId }
    const { id: subject, ...after } = entry
    const noted = { importId, subject, name, at: begun.value.at, was: undefined, now: after }
    await writeNoted(store, noted, () => store.earlierEntries.add(entry))
  }
  await countImport(store, importId)
  line.say({ remark: `${target.value.title}，${batch.length} 位` })
  return done({ written: batch.length, left: pending.length - batch.length })
}

interface Meant {
  memberId: string
  name: string
}

/** Whom the lines name: who is known, and who was picked among those who were offered; nobody twice. */
function meantBy(
  rows: readonly EarlierPlanned[],
  picks: readonly { row: number; memberId: string }[]
): Result<Meant[], 'import_changed' | 'picked_twice'> {
  const byRow = new Map(rows.map((planned) => [planned.row, planned]))
  const meant: Meant[] = rows.flatMap(({ name, who }) => (who.as === 'known' ? [{ memberId: who.memberId, name }] : []))
  const taken = new Set(rows.flatMap(({ who }) => (who.as === 'known' || who.as === 'listed' ? who.memberId : [])))
  for (const { row, memberId } of picks) {
    const planned = byRow.get(row)
    const offered = planned?.who.as === 'unclear' ? planned.who.candidates : []
    if (!planned || !offered.some((one) => one.memberId === memberId)) return refused('import_changed')
    if (taken.has(memberId)) return refused('picked_twice')
    taken.add(memberId)
    meant.push({ memberId, name: planned.name })
  }
  return done(meant)
}

/** The list before its people; of one that was taken back altogether it is written anew. */
async function layList({ store, person, now }: PersonContext, target: EarlierTarget): Promise<void> {
  const list = { ...target, by: person.name, at: now }
  if (await store.earlierLists.add(list)) return
  if ((await store.earlierEntries.count({ listId: target.id })) === 0) await store.earlierLists.put(list)
}
