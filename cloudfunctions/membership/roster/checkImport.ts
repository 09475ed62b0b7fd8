import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { type ExportedFile, watermarkOf } from '#shared/files/exported'
import { maskPhone } from '#shared/membership/binding'
import type { ImportKind, PhoneRow, WrongRow } from '#shared/membership/rosterImport'
import { ROSTER_COLUMNS } from '#shared/membership/rosterKind'
import { ROSTER_HEAD } from '#shared/membership/rosterSheet'
import { done } from '#shared/result'
import { asGiven } from '#shared/sheets/cellFault'
import { keepExport } from '../../files/feature'
import type { Planned } from './decideRow'
import { findPhoneChange } from './phoneChange'
import { planImport } from './planImport'
import { readRoster } from './readRoster'

const SHOWN = 100

/** 试导入. Says what an import would do and which lines it would leave out; the roster stays as it is. */
export async function checkImport(
  how: Input<'membership.checkImport'>,
  context: PersonContext
): Promise<Output<'membership.checkImport'>> {
  const read = await readRoster(how, context)
  if (!read.ok) return read
  const plan = await planImport(context.store, read.value.lines, context.now)
  const wrong = plan.filter(({ kind }) => kind === 'wrong')
  const phones = plan.flatMap(toPhoneRow)
  const count = (kind: ImportKind) => plan.filter((planned) => planned.kind === kind).length
  return done({
    ...read.value.seen,
    counts: {
      added: count('added'),
      changed: count('changed'),
      unchanged: count('unchanged'),
      wrong: wrong.length,
    },
    wrongRows: wrong.slice(0, SHOWN).map(toWrongRow),
    ...(phones.length > 0 && { phones }),
    ...(wrong.length > 0 && { errors: await writeErrors(context, wrong) }),
  })
}

function toWrongRow({ line: { row, name, enterprise }, faults }: Planned): WrongRow {
  return { row, name, enterprise, why: faults.join('；') }
}

function toPhoneRow(planned: Planned): PhoneRow[] {
  const change = findPhoneChange(planned)
  if (!change) return []
  const { row, name, enterprise } = planned.line
  const taken = planned.before?.personId !== undefined
  return [{ row, name, enterprise, from: maskPhone(change.from), to: maskPhone(change.to), taken }]
}

/** The same columns again with what stands in them, so that the sheet can be corrected and brought in as it is. */
async function writeErrors(context: PersonContext, wrong: Planned[]): Promise<ExportedFile> {
  const { person, now } = context
  return keepExport(context, {
    ...{ name: '名册导入错误', title: '有错的行' },
    watermark: watermarkOf({ person: person.name, at: now, reason: '改正名册' }),
    head: [...ROSTER_HEAD, '原表行号', '错在哪里'],
    rows: wrong.map(({ line: { cells, row }, faults }) => [
      ...ROSTER_COLUMNS.map((column) => asGiven(cells[column])),
      ...[String(row), faults.join('；')],
    ]),
  })
}
