import type { PersonContext } from '#server/context'
import { mapAtLeisure } from '#server/heavy/atLeisure'
import type { Input, Output } from '#shared/api'
import type { EnterpriseContact } from '#shared/directory/directory'
import { lookUp } from '#shared/lookUp'
import { type EntryColumn, registerKinds, registerSheetName } from '#shared/register/sheets/registerKinds'
import { cellOf } from '#shared/register/sheets/sheetWords'
import { done } from '#shared/result'
import { columnsOf } from '#shared/sheets/sheetKind'
import { exportPeople, keepExport } from '../../files/feature'
import { EXAMPLES, HOW_TO_FILL } from './examples'
import { type OpenedRegister, openRegister, type SheetEntry } from './openRegister'

/** 空的工会表、企业表、网格表或楼宇表, with a line that shows how to fill it in. */
export async function makeRegisterTemplate(
  { of }: Input<'register.template'>,
  context: PersonContext
): Promise<Output<'register.template'>> {
  const name = registerSheetName[of]
  const sheet = { name: `${name}导入模板`, title: name, watermark: HOW_TO_FILL[of], head: headOf(of) }
  return done(await keepExport(context, { ...sheet, rows: [[...EXAMPLES[of]]] }))
}

/** 导出册子里的一种. It can be imported as it is, and then changes nothing; contacts stand in it for a reason alone. */
export async function exportRegister(
  { of, reason }: Input<'register.export'>,
  context: PersonContext
): Promise<Output<'register.export'>> {
  const register = await openRegister(context.store, of)
  const columns = columnsOf(registerKinds[of])
  const isOpen = reason !== undefined
  const rows = await mapAtLeisure(register.open, (entry) =>
    columns.map((column) => cellIn(entry, column, { register, isOpen }))
  )
  const name = registerSheetName[of]
  return done(await exportPeople(context, { subject: of, reason, name, title: name, head: headOf(of), rows }))
}

function headOf(of: Input<'register.template'>['of']): string[] {
  return Object.values(registerKinds[of].columns).map(({ name }) => name)
}

/** Fields that a column shows under another name. */
const FIELD: Partial<Record<EntryColumn, string>> = { outside: 'isOutside' }
const CONTACT: Partial<Record<EntryColumn, keyof EnterpriseContact>> = {
  contact: 'name',
  post: 'post',
  contactPhone: 'phone',
}

function cellIn(
  entry: SheetEntry,
  column: EntryColumn,
  { register, isOpen }: { register: OpenedRegister; isOpen: boolean }
): string {
  if (column === 'union') return register.nameOf(entry.unionId)
  if (column === 'officer') return register.nameOf(entry.officerId)
  if (column === 'grid') return register.nameOf(entry.gridId ?? entry.areaId)
  if (column === 'parent') return register.nameOf(entry.parentId)
  if (column === 'building') return register.nameOf(entry.buildingId)
  const part = CONTACT[column]
  if (!part) return cellOf(FIELD[column] ?? column, lookUp(entry, FIELD[column] ?? column))
  const contacts = isOpen && Array.isArray(entry.contacts) ? (entry.contacts as EnterpriseContact[]) : []
  return contacts.some((one) => one[part]) ? contacts.map((one) => one[part] ?? '').join('；') : ''
}
