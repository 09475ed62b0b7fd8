import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { plainText } from '#shared/directory/grams'
import type { EntryImportKind } from '#shared/register/sheets/registerImport'
import { registerKinds, registerSheetName } from '#shared/register/sheets/registerKinds'
import { done } from '#shared/result'
import type { PlannedRow, WrongRow } from '#shared/sheets/plannedRow'
import { shortened } from '#shared/sheets/shortened'
import { writeFaults } from '../../imports/feature'
import { namePosts } from '../posts/tellPosts'
import type { PlannedEntry } from './planEntries'
import { planSheet } from './planSheet'
import { unknownGround } from './unknownGround'

const SHOWN = 100

/** 试导入册子里的一种. Says what an import would do; the register stays as it is. */
export async function checkRegister(
  input: Input<'register.checkSheet'>,
  context: PersonContext
): Promise<Output<'register.checkSheet'>> {
  const read = await planSheet(input, context)
  if (!read.ok) return read
  const { seen, plan } = read.value
  const ofKind = (...kinds: EntryImportKind[]) => plan.filter(({ kind }) => kinds.includes(kind))
  const wrong = ofKind('wrong')
  const errors = { kind: registerKinds[input.of], name: registerSheetName[input.of], wrong }
  return done({
    ...seen,
    counts: {
      added: ofKind('added').length,
      changed: ofKind('changed').length,
      unchanged: ofKind('unchanged').length,
      repeated: ofKind('repeated').length,
      wrong: wrong.length,
    },
    rows: ofKind('added', 'changed').map((planned) => toRow(planned, BESIDE[input.of])),
    unknown: unknownIn(wrong),
    ...unknownGround(wrong),
    posts: await namePosts(context.store, movedIn(plan)),
    wrongRows: wrong.slice(0, SHOWN).map((planned) => toWrongRow(planned, BESIDE[input.of])),
    ...(wrong.length > 0 && { errors: await writeFaults(context, errors) }),
  })
}

/** Enterprises that would go to another union. */
function movedIn(plan: PlannedEntry[]): { id: string; name: string; unionId: string; unionName: string }[] {
  return plan.flatMap(({ before, kind, words: { unionId } }) => {
    if (!before || kind !== 'changed' || unionId === undefined || unionId === before.unionId) return []
    const { id, name, unionId: from, unionName } = before
    return [{ id, name, unionId: String(from ?? ''), unionName: String(unionName ?? '') }]
  })
}

/** Name of where a row belongs, which stands beside its own. */
const BESIDE = { unions: 'union', enterprises: 'union', grids: 'parent', buildings: 'grid' } as const
type Beside = (typeof BESIDE)[keyof typeof BESIDE]

function toRow({ line, kind, changes }: PlannedEntry, beside: Beside): PlannedRow {
  return { row: line.row, kind: kind as PlannedRow['kind'], name: line.name, beside: line[beside], changes }
}

function toWrongRow({ line, faults }: PlannedEntry, beside: Beside): WrongRow {
  return { row: line.row, name: shortened(line.name), enterprise: shortened(line[beside]), why: faults.join('；') }
}

/** Unions that nobody has heard of, each once. */
function unknownIn(wrong: PlannedEntry[]): { name: string; rows: number }[] {
  const found = new Map<string, { name: string; rows: number }>()
  for (const { line, faults } of wrong) {
    if (line.union.length > 40 || !faults.some((fault) => fault.endsWith('这家工会'))) continue
    const key = plainText(line.union)
    const { name = line.union, rows = 0 } = found.get(key) ?? {}
    found.set(key, { name, rows: rows + 1 })
  }
  return [...found.values()]
}
