import type { PersonContext } from '#server/context'
import { runEach } from '#server/runEach'
import { _ } from '#server/store/command'
import { done, type Result, refused } from '#shared/result'
import { type ImportedKind, TAKEN_BACK_MS, type TakenBack } from '#shared/sheets/importNote'
import type { ImportStep, OwnKinds, RowFields } from './importStep'

/** Rows of one call, written well within its time. */
const A_RUN = 200
const AT_ONCE = 10
/** Rows that stayed and are named in the answer. */
const MOST_NAMED = 500

/** One row as the import left it and as it was before; without `was` it was added. */
export interface WrittenRow {
  kind: ImportedKind
  subject: string
  was: RowFields | undefined
  now: RowFields
}

/** Puts one row back, unless somebody has changed it since; answers why it stays in that case. */
export type PutBack = (row: WrittenRow) => Promise<string | undefined>

/** 撤回导入. Some rows a call; what was changed since stays as it is, and is named. Safe to repeat. */
export async function takeBack(
  importId: string,
  { kinds, putBack }: { kinds: OwnKinds; putBack: PutBack },
  { store, now, line }: PersonContext
): Promise<Result<TakenBack, 'import_too_old'>> {
  const { imports, importSteps } = store
  const note = await imports.find(importId)
  if (!note || !kinds.includes(note.kind) || note.at <= now - TAKEN_BACK_MS) return refused('import_too_old')
  await imports.change({ _id: importId, undoneAt: null }, { undoneAt: now })
  const steps = await importSteps.list({ where: { importId, stayed: null }, limit: A_RUN })
  let back = 0
  const isWell = await runEach(
    steps,
    async (step) => {
      const stayed = await putBack(readStep(note.kind, step))
      if (stayed !== undefined) return importSteps.change({ _id: step.id }, { stayed })
      const removed = await importSteps.remove({ _id: step.id })
      back += removed
    },
    AT_ONCE
  )
  if (!isWell) throw new Error('Some rows of an import could not be put back.')
  const [left, stayed] = await Promise.all([
    importSteps.count({ importId, stayed: null }),
    importSteps.list({ where: { importId, stayed: _.neq(null) }, limit: MOST_NAMED, fields: ['name', 'stayed'] }),
  ])
  if (steps.length === 0) line.leaveOut()
  line.say({ subject: importId, remark: `撤回 ${back} 行，${stayed.length} 行保持现在的样子，还剩 ${left} 行` })
  return done({ back, stayed: stayed.map(({ name, stayed: why }) => ({ name, why: why ?? '' })), left })
}

function readStep(kind: ImportedKind, { subject, was, now }: ImportStep): WrittenRow {
  return {
    ...{ kind, subject },
    was: was === undefined ? undefined : (JSON.parse(was) as RowFields),
    now: JSON.parse(now) as RowFields,
  }
}
