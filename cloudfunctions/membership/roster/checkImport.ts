import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { maskPhone } from '#shared/membership/binding'
import type { ImportKind, PhoneRow } from '#shared/membership/rosterImport'
import { rosterKind } from '#shared/membership/rosterKind'
import { done } from '#shared/result'
import type { WrongRow } from '#shared/sheets/plannedRow'
import { shortened } from '#shared/sheets/shortened'
import { writeFaults } from '../../imports/feature'
import type { Planned } from './decideRow'
import { findPhoneChange } from './phoneChange'
import { planImport } from './planImport'
import { readRoster } from './readRoster'
import { showRow } from './showRow'

const SHOWN = 100

/** 试导入. Says what an import would do and which lines it would leave out; the roster stays as it is. */
export async function checkImport(
  how: Input<'membership.checkImport'>,
  context: PersonContext
): Promise<Output<'membership.checkImport'>> {
  const read = await readRoster(how, context)
  if (!read.ok) return read
  const { lines, unknown, firmName } = await planImport(context.store, read.value.lines, context.now)
  const ofKind = (...kinds: ImportKind[]) => lines.filter(({ kind }) => kinds.includes(kind))
  const wrong = ofKind('wrong')
  const phones = lines.flatMap(toPhoneRow)
  return done({
    ...read.value.seen,
    counts: {
      added: ofKind('added').length,
      changed: ofKind('changed').length,
      moved: ofKind('moved').length,
      unchanged: ofKind('unchanged').length,
      repeated: ofKind('repeated').length,
      wrong: wrong.length,
    },
    rows: ofKind('added', 'changed').map((planned) => showRow(planned, firmName)),
    moves: ofKind('moved').map((planned) => showRow(planned, firmName)),
    unknown,
    wrongRows: wrong.slice(0, SHOWN).map(toWrongRow),
    ...(phones.length > 0 && { phones }),
    ...(wrong.length > 0 && { errors: await writeFaults(context, { kind: rosterKind, name: '名册', wrong }) }),
  })
}

function toWrongRow({ line: { row, name, enterprise }, faults }: Planned): WrongRow {
  return { row, name: shortened(name), enterprise: shortened(enterprise), why: faults.join('；') }
}

function toPhoneRow(planned: Planned): PhoneRow[] {
  const change = findPhoneChange(planned)
  if (!change) return []
  const { row, name, enterprise } = planned.line
  const taken = planned.before?.personId !== undefined
  return [{ row, name, enterprise, from: maskPhone(change.from), to: maskPhone(change.to), taken }]
}
