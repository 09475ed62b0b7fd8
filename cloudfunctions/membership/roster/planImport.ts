import { mapAtLeisure } from '#server/heavy/atLeisure'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { plainText } from '#shared/directory/grams'
import type { Member } from '#shared/membership/member'
import { nameForm } from '#shared/membership/personName'
import type { UnknownFirm } from '#shared/membership/rosterImport'
import { isMobile } from '#shared/phoneNumber'
import { shortened } from '#shared/sheets/shortened'
import { decideRow, type Neighbours, nameKey, type Planned } from './decideRow'
import { groupBy } from './groupBy'
import { type Firm, type Firms, openFirms } from './openFirms'
import type { ReadLine } from './readRoster'

interface Placed {
  line: ReadLine
  firm: Firm | undefined
  faults: string[]
}

/** What an import would do, line by line, and the enterprises that the sheet names and the register does not have. */
interface ImportPlan {
  lines: Planned[]
  unknown: UnknownFirm[]
  firmName: (id: string) => string
}

/** 导入计划. Compares a sheet with the roster and writes nothing; after the import the same sheet has nothing to do. */
export async function planImport(store: Store, lines: ReadLine[], now: number): Promise<ImportPlan> {
  const firms = await openFirms(store)
  const repeated = repeatedIn(lines)
  const placed = await mapAtLeisure(
    lines.filter(({ row }) => !repeated.has(row)),
    (line) => place(line, firms)
  )
  const firmIds = [...new Set(placed.flatMap(({ firm }) => (firm ? [firm.id] : [])))]
  const roster = await rowsOf(store, { enterpriseId: firmIds })
  const neighbours = neighboursIn(placed, roster, await elsewhereIn(store, placed, roster))
  const decided = placed.map(({ line, firm, faults }): Planned => {
    const all = [...line.faults, ...faults, ...twiceIn(line, neighbours)]
    if (!firm || all.length > 0) return { line, kind: 'wrong', faults: all }
    return { line, ...decideRow(line, firm, { neighbours: { ...neighbours, firmName: firms.nameOf }, now }) }
  })
  const again = lines
    .filter(({ row }) => repeated.has(row))
    .map((line) => ({ line, kind: 'repeated' as const, faults: [] }))
  return { lines: [...decided, ...again], unknown: unknownIn(placed, firms), firmName: firms.nameOf }
}

/** Rows of lines that say the same as one before, every cell of it. */
function repeatedIn(lines: ReadLine[]): Set<number> {
  const known = new Set<string>()
  return new Set(
    lines.flatMap(({ row, name, phone, enterprise, standing, joinedAt, positions, tags, faults }) => {
      const rest = [standing, joinedAt, positions, tags, faults]
      const key = JSON.stringify([nameForm(name), phone, plainText(enterprise), ...rest])
      if (known.has(key)) return row
      known.add(key)
      return []
    })
  )
}

function unknownIn(placed: Placed[], firms: Firms): UnknownFirm[] {
  const names = placed.flatMap(({ line, firm, faults }) =>
    firm || faults.length === 0 || firms.find(line.enterprise) !== 'unknown' || cannotBe(line) ? [] : line.enterprise
  )
  return [...groupBy(names, plainText)].map(([, [name = '', ...more]]) => {
    const near = firms.nearestTo(name)
    return { name, rows: more.length + 1, ...(near && { near }) }
  })
}

/** Whether the cell holds no name of an enterprise at all. */
function cannotBe({ enterprise, cells }: ReadLine): boolean {
  const { isFormula, isError } = cells.enterprise
  return (
    isFormula ||
    isError === true ||
    enterprise.length > 60 ||
    !/\p{L}{2}/u.test(enterprise) ||
    /[=#<>]/.test(enterprise)
  )
}

function place(line: ReadLine, firms: Firms): Placed {
  if (line.enterprise === '') return { line, firm: undefined, faults: [] }
  const firm = firms.find(line.enterprise)
  if (typeof firm === 'object') return { line, firm, faults: [] }
  return { line, firm: undefined, faults: [sayUnknown(line.enterprise, firm, firms)] }
}

function sayUnknown(given: string, why: 'unknown' | 'several', firms: Firms): string {
  const name = shortened(given)
  if (why === 'several') return `有几家企业都叫“${name}”，请写全称`
  const near = firms.nearestTo(given)
  return near ? `没有“${name}”这家企业，是不是“${near}”？` : `没有“${name}”这家企业，请到“工会和企业”里查全称`
}

/** Rows with one of these words, at most some thousand; asked in parts, since a condition may not be too long. */
async function rowsOf({ members }: Store, by: { enterpriseId: string[] } | { phone: string[] }): Promise<Member[]> {
  const [[field, words] = ['phone', []]] = Object.entries(by) as [keyof typeof by, string[]][]
  const rows: Member[] = []
  for (let start = 0; start < words.length; start += 100) {
    rows.push(...(await members.listAll({ where: { [field]: _.in(words.slice(start, start + 100)) } })))
  }
  return rows
}

/** Rows of other enterprises with the phone of a line that its own enterprise does not have. */
async function elsewhereIn(store: Store, placed: Placed[], roster: Member[]): Promise<Member[]> {
  const known = new Set(roster.map((row) => `${row.enterpriseId}:${row.phone}`))
  const phones = placed.flatMap(({ line, firm }) =>
    firm && isMobile(line.phone) && !known.has(`${firm.id}:${line.phone}`) ? line.phone : []
  )
  return rowsOf(store, { phone: [...new Set(phones)] })
}

function neighboursIn(placed: Placed[], roster: Member[], elsewhere: Member[]): Omit<Neighbours, 'firmName'> {
  const phones = new Set(placed.map(({ line, firm }) => `${firm?.id}:${line.phone}`))
  const byPhone = new Map(roster.map((row) => [`${row.enterpriseId}:${row.phone}`, row]))
  const isNew = ({ line, firm }: Placed) => !byPhone.has(`${firm?.id}:${line.phone}`)
  return {
    byPhone,
    elsewhere: groupBy(elsewhere, ({ phone }) => phone),
    /** A row that is found by the phone of another line is not meant by a name. */
    byName: groupBy(
      roster.filter((row) => !phones.has(`${row.enterpriseId}:${row.phone}`)),
      (row) => nameKey({ id: row.enterpriseId }, row)
    ),
    linesByName: groupBy(
      placed.filter(isNew).map(({ line, firm }) => ({ row: line.row, key: nameKey(firm, line) })),
      ({ key }) => key
    ),
    linesByPhone: groupBy(
      placed.map(({ line }) => line),
      ({ phone }) => phone
    ),
  }
}

function twiceIn({ row, phone }: ReadLine, { linesByPhone }: Pick<Neighbours, 'linesByPhone'>): string[] {
  const others = phone ? (linesByPhone.get(phone) ?? []).filter((line) => line.row !== row) : []
  return others[0] ? [`手机号和第 ${others[0].row} 行重复`] : []
}
