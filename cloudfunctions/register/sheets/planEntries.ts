import { createHash } from 'node:crypto'
import { NO_UNION } from '#shared/directory/directory'
import { plainText } from '#shared/directory/grams'
import { lookUp } from '#shared/lookUp'
import { type EntryLine, fieldLabel } from '#shared/register/sheets/readEntry'
import type { EntryImportKind } from '#shared/register/sheets/registerImport'
import type { RegisterSheet } from '#shared/register/sheets/registerKinds'
import { cellOf, gridKey, gridNameIn } from '#shared/register/sheets/sheetWords'
import type { SheetLine } from '#shared/sheets/linesBelow'
import type { FieldChange } from '#shared/sheets/plannedRow'
import { shortened } from '#shared/sheets/shortened'
import { ID_OF } from './deedOf'
import type { OpenedRegister, SheetEntry } from './openRegister'

export type ReadEntry = EntryLine & Pick<SheetLine, 'row' | 'cells'>

/** Decision about one line of the sheet. `before` is the row it is about; `words` what is to be written. */
export interface PlannedEntry {
  line: ReadEntry
  kind: EntryImportKind
  faults: string[]
  before?: SheetEntry
  newKey?: string
  words: Record<string, unknown>
  changes: FieldChange[]
}

/** Ends of the faults that name something which can be made. */
export const UNKNOWN_GRID = '这个网格'
export const UNKNOWN_BUILDING = '这栋楼'

/** What a new row is as long as nobody says otherwise. */
const NEW = {
  unions: { chair: '', officerId: null, phone: null, hours: null, termFrom: null, termUntil: null },
  enterprises: {
    ...{ unionId: NO_UNION, code: null, ownership: 'private', industry: '', staff: null, gridId: '', address: '' },
    ...{ buildingId: null, floor: null, isOutside: false, contacts: null, officerId: null, phone: null, hours: null },
  },
  grids: { parentId: '', order: 0, officerId: null, phone: null, hours: null },
  buildings: { address: '', below: 0, place: null },
} as const

/** 导入计划 of one kind of row. Compares a sheet with the register; after the import it has nothing to do. */
export function planEntries(of: RegisterSheet, lines: ReadEntry[], register: OpenedRegister): PlannedEntry[] {
  const twice = twiceIn(of, lines)
  return lines.map((line) => {
    const other = twice.get(line.row)
    if (other?.same) return { ...nothing(line), kind: 'repeated' }
    const named = namesIn(of, line, register)
    const found = of === 'grids' ? findGrid(line, named.words, register) : find(line, register)
    const faults = [...line.faults, ...found.faults, ...named.faults]
    if (other) faults.push(`和第 ${other.row} 行说的是同一个，内容不一样`)
    const words: Record<string, unknown> = { ...line.words, ...named.words }
    const { before } = found
    if (before?.buildingId && words.gridId && !words.buildingId && words.gridId !== before.gridId)
      faults.push(`它在${register.nameOf(before.buildingId)}，网格跟着楼走`)
    if (faults.length > 0) return { ...nothing(line), kind: 'wrong', faults }
    return found.before
      ? change(of, line, { before: found.before, words, register })
      : add(of, line, { words, register })
  })
}

function nothing(line: ReadEntry): PlannedEntry {
  return { line, kind: 'unchanged', faults: [], words: {}, changes: [] }
}

/** The row by its code, else by its name. */
function find({ name, words }: ReadEntry, register: OpenedRegister): Found {
  const byCode = register.coded(words.code)
  const [byName, ...more] = register.named(name)
  if (byCode && byName && byCode.id !== byName.id)
    return { faults: [`信用代码是“${byCode.name}”的，名称是另一家的，请核对`] }
  if (byCode) return { before: byCode, faults: [] }
  if (more.length > 0) return { faults: [`有几个都叫“${shortened(name)}”，请先改名`] }
  return { ...(byName && { before: byName }), faults: [] }
}

interface Found {
  before?: SheetEntry
  faults: string[]
}

/** A grid by its name: the one in that area, or the only one that is called so, which then moves there. */
function findGrid({ name }: ReadEntry, { parentId }: Record<string, unknown>, register: OpenedRegister): Found {
  const all = register.named(name)
  const there = all.filter((grid) => parentId !== undefined && grid.parentId === parentId)
  const [before, ...more] = there.length > 0 ? there : all
  if (more.length === 0) return { faults: [], ...(before && { before }) }
  return parentId === undefined
    ? { faults: [`有几个都叫“${shortened(name)}”，请写上${register.levelAbove}`] }
    : { faults: [] }
}

function namesIn(of: RegisterSheet, { union, officer, grid, parent, building }: ReadEntry, register: OpenedRegister) {
  const faults: string[] = []
  const words: Record<string, unknown> = {}
  const isNone = /^(无|没有|暂无|未建会?|还没有工会)$/.test(union)
  const unions = register.unionsNamed(union)
  if (isNone) words.unionId = NO_UNION
  else if (unions[0] && unions.length === 1) words.unionId = unions[0].id
  else if (union !== '')
    faults.push(unions.length > 1 ? `有几家工会都叫“${shortened(union)}”` : `没有“${shortened(union)}”这家工会`)
  const officers = register.officersNamed(officer)
  if (officers[0] && officers.length === 1) words.officerId = officers[0].id
  else if (officer !== '')
    faults.push(
      officers.length > 1 ? `服务站有几位“${shortened(officer)}”` : `服务站没有“${shortened(officer)}”这位干部`
    )
  const ground = groundIn({ grid, building }, register)
  if (of === 'buildings') ground.words = ground.words.gridId ? { areaId: ground.words.gridId } : {}
  const around = register.areasAround(parent)
  if (around[0] && around.length === 1) words.parentId = around[0].id
  else if (parent !== '')
    faults.push(`没有“${shortened(parent)}”这个${register.levelAbove}，请先在“网格和楼宇”里加上，或者改对名字`)
  return { words: { ...words, ...ground.words }, faults: [...faults, ...ground.faults] }
}

/** Grid and building by their names; the grid of a building is its own, and another one beside it is a contradiction. */
function groundIn({ grid, building }: Pick<ReadEntry, 'grid' | 'building'>, register: OpenedRegister) {
  const faults: string[] = []
  const only = <Found>(found: readonly Found[], what: string, name: string): Found | undefined => {
    if (found.length > 1) faults.push(`有几个都叫“${shortened(name)}”，请写清楚`)
    else if (found.length === 0 && name !== '') faults.push(`没有“${shortened(name)}”${what}`)
    return found.length === 1 ? found[0] : undefined
  }
  const home = only(register.buildingsNamed(building), UNKNOWN_BUILDING, building)
  const chosen = only(register.gridsNamed(grid), UNKNOWN_GRID, grid)
  if (home && chosen && home.areaId !== chosen.id)
    faults.push(`“${shortened(building)}”在${register.nameOf(home.areaId)}，不在“${shortened(grid)}”`)
  const gridId = home?.areaId ?? chosen?.id
  const words: Record<string, unknown> = { ...(home && { buildingId: home.id }), ...(gridId && { gridId }) }
  return { faults, words }
}

interface Given {
  before: SheetEntry
  words: Record<string, unknown>
  register: OpenedRegister
}

/** Fields whose word is another one; a name that differs by width and blanks alone is the same. */
function change(of: RegisterSheet, line: ReadEntry, { before, words, register }: Given): PlannedEntry {
  const keyOf = of === 'grids' ? gridKey : plainText
  const isSame = (field: string, word: unknown) =>
    field === 'name'
      ? keyOf(String(word)) === keyOf(before.name)
      : JSON.stringify(lookUp(before, field) ?? null) === JSON.stringify(word)
  const changed = Object.fromEntries(Object.entries(words).filter(([field, word]) => !isSame(field, word)))
  const changes = Object.entries(changed).map(([field, word]) => ({
    field: fieldLabel(of, field),
    from: say(field, lookUp(before, field), register),
    to: say(field, word, register),
  }))
  return { ...nothing(line), kind: changes.length > 0 ? 'changed' : 'unchanged', before, words: changed, changes }
}

function add(of: RegisterSheet, line: ReadEntry, { words, register }: Omit<Given, 'before'>): PlannedEntry {
  if (of === 'unions' && !words.kind) return wrong(line, '没有填类型')
  if (of === 'buildings' && !words.areaId) return wrong(line, '没有填网格')
  if (of === 'buildings' && !words.floors) return wrong(line, '没有填地上层数')
  if (of === 'enterprises' && !words.size) return wrong(line, '没有填规模，也没有填在职人数')
  const changes = Object.entries(words)
    .filter(([field]) => field !== 'name')
    .map(([field, word]) => ({ field: fieldLabel(of, field), to: say(field, word, register) }))
  const newKey = freeKey(of, of === 'grids' ? `${line.parent} ${gridKey(line.name)}` : line.name, register)
  const named = of === 'grids' ? { name: gridNameIn(line.name) } : {}
  return { ...nothing(line), kind: 'added', newKey, words: { ...NEW[of], ...words, ...named }, changes }
}

function wrong(line: ReadEntry, fault: string): PlannedEntry {
  return { ...nothing(line), kind: 'wrong', faults: [fault] }
}

/** Key made of the name, so that two who import at once make nothing twice; where a closed row has it, the next one. */
export function freeKey(of: RegisterSheet, name: string, { hasId }: Pick<OpenedRegister, 'hasId'>): string {
  for (let number = 1; ; number++) {
    const key = createHash('sha256')
      .update(`${plainText(name)}:${number}`)
      .digest('hex')
      .slice(0, 16)
    if (!hasId(`${ID_OF[of]}-${key}`)) return key
  }
}

/** A value in words: names of unions and officers, and contacts by their names alone. */
export function say(field: string, value: unknown, register: Pick<OpenedRegister, 'nameOf'>): string {
  if (field === 'unionId') return value ? register.nameOf(value) : '没有工会'
  if (['officerId', 'gridId', 'buildingId', 'areaId', 'parentId'].includes(field)) return register.nameOf(value)
  if (Array.isArray(value)) return value.map(({ name, post }) => [name, post].filter(Boolean).join(' ')).join('、')
  return cellOf(field, value)
}

/** Lines about one thing: the one before, and whether it says the same. */
function twiceIn(of: RegisterSheet, lines: ReadEntry[]): Map<number, { row: number; same: boolean }> {
  const known = new Map<string, ReadEntry>()
  const twice = new Map<number, { row: number; same: boolean }>()
  for (const line of lines) {
    const keys = [
      `name:${of === 'grids' ? gridKey(line.name) : plainText(line.name)}:${line.parent}`,
      ...(line.words.code ? [`code:${line.words.code}`] : []),
    ]
    const other = keys.map((key) => known.get(key)).find(Boolean)
    if (other) twice.set(line.row, { row: other.row, same: told(other) === told(line) })
    for (const key of keys) if (!known.has(key)) known.set(key, line)
  }
  return twice
}

function told({ words, union, officer, grid, parent, faults }: ReadEntry): string {
  return JSON.stringify([{ ...words, name: plainText(String(words.name)) }, union, officer, grid, parent, faults])
}
