import type { PersonContext } from '#server/context'
import { withLine } from '#server/log/line'
import { runEach } from '#server/runEach'
import type { Input, Output } from '#shared/api'
import { lookUp } from '#shared/lookUp'
import { refusalText } from '#shared/refusalText'
import type { PostsChoice } from '#shared/register/posts'
import { type RegisterSheet, registerKinds } from '#shared/register/sheets/registerKinds'
import { done, type Result, refused } from '#shared/result'
import { beginImport, countImport, type RowFields, writeNoted } from '../../imports/feature'
import { addEntry, changeEntry, ID_OF } from './deedOf'
import type { PlannedEntry } from './planEntries'
import { planSheet } from './planSheet'

/** Rows of one call, written well within its time; the caller goes on until none is left. */
const A_RUN = 100
const AT_ONCE = 5

/**
 * 导入册子里的一种, some rows a call, each by the deed that the form does, with its own line in the history. Repeating it is
 * safe. A row that somebody else changed meanwhile stays, and is named.
 */
export async function importRegister(
  { digest, expected, posts, ...how }: Input<'register.importSheet'>,
  context: PersonContext
): Promise<Output<'register.importSheet'>> {
  const { store, person, now, line } = context
  const read = await planSheet(how, context)
  if (!read.ok) return read
  const { seen, plan } = read.value
  if (seen.digest !== digest) return refused('import_changed')
  const pending = plan.filter(({ kind }) => kind === 'added' || kind === 'changed')
  if (pending.length > expected) return refused('import_changed')
  const batch = pending.slice(0, A_RUN)
  const left = pending.length - batch.length
  if (batch.length === 0) {
    line.leaveOut()
    return done({ written: 0, left, not: [] })
  }
  const importId = how.uploadId
  const begun = await beginImport(store, {
    ...{ id: importId, kind: how.of, sheet: seen.sheet, by: person.id, at: now },
    ...{ of: registerKinds[how.of], wrong: plan.filter(({ kind }) => kind === 'wrong') },
  })
  if (!begun.ok) return begun
  const not: { name: string; why: string }[] = []
  const isWell = await runEach(
    batch,
    async (planned) => {
      const why = await writeEntry(planned, {
        of: how.of,
        importId,
        at: begun.value.at,
        context,
        ...(posts && { posts }),
      })
      if (why) not.push({ name: planned.line.name, why })
    },
    AT_ONCE
  )
  if (!isWell) throw new Error('Some rows of a sheet could not be written.')
  await countImport(store, importId)
  const added = batch.filter(({ kind }) => kind === 'added').length
  line.say({
    subject: digest.slice(0, 12),
    remark: `新增 ${added} 行，更改 ${batch.length - added} 行，还剩 ${left} 行`,
  })
  return done({ written: batch.length - not.length, left, not })
}

interface Writing {
  of: RegisterSheet
  importId: string
  at: number
  context: PersonContext
  posts?: PostsChoice
}

/** Writes one row; answers why it could not be. */
async function writeEntry(planned: PlannedEntry, writing: Writing): Promise<string | undefined> {
  const { of, importId, at, context } = writing
  const { before, newKey = '', line, words } = planned
  const subject = before?.id ?? `${ID_OF[of]}-${newKey}`
  const noted = { importId, subject, name: line.name, at, was: before && fieldsOf(before, words), now: words }
  let why: string | undefined
  await writeNoted(context.store, noted, async () => {
    const outcome = (await withLine({
      store: context.store,
      line: { at: context.now, personId: context.person.id, action: 'register.importSheet', subject },
      run: (own) => deed(planned, { ...writing, context: { ...context, line: own } }),
    })) as Result<unknown, 'name_taken'>
    if (!outcome.ok) why = refusalText[outcome.reason]
    return outcome.ok
  })
  return why
}

function deed(
  { before, newKey = '', words }: PlannedEntry,
  { of, posts, context }: Writing
): Promise<Result<unknown, 'name_taken'>> {
  if (!before) return addEntry(of, { newKey, words }, context)
  return changeEntry(of, { id: before.id, seen: fieldsOf(before, words), words, ...(posts && { posts }) }, context)
}

/** What the fields that are written held before; null for what was not there. */
export function fieldsOf(row: RowFields, words: RowFields): RowFields {
  return Object.fromEntries(Object.keys(words).map((field) => [field, lookUp(row, field) ?? null]))
}
