import { mapAtLeisure } from '#server/heavy/atLeisure'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Member } from '#shared/membership/member'
import { decideRow, type Neighbours, type Planned } from './decideRow'
import { groupBy } from './groupBy'
import { type Firm, type Firms, openFirms } from './openFirms'
import type { ReadLine } from './readRoster'

interface Placed {
  line: ReadLine
  firm: Firm | undefined
  faults: string[]
}

/** 导入计划. Compares a sheet with the roster and writes nothing; after the import the same sheet has nothing to do. */
export async function planImport(store: Store, lines: ReadLine[], now: number): Promise<Planned[]> {
  const firms = await openFirms(store)
  const placed = await mapAtLeisure(lines, (line) => place(line, firms))
  const firmIds = [...new Set(placed.flatMap(({ firm }) => (firm ? [firm.id] : [])))]
  const roster = await rowsOf(store, firmIds)
  const neighbours = neighboursIn(placed, roster)
  return placed.map(({ line, firm, faults }) => {
    const all = [...line.faults, ...faults, ...twiceIn(line, neighbours)]
    if (!firm || all.length > 0) return { line, kind: 'wrong', faults: all }
    return { line, ...decideRow(line, firm, { neighbours, now }) }
  })
}

function place(line: ReadLine, firms: Firms): Placed {
  if (line.enterprise === '') return { line, firm: undefined, faults: [] }
  const firm = firms.find(line.enterprise)
  if (typeof firm === 'object') return { line, firm, faults: [] }
  return { line, firm: undefined, faults: [sayUnknown(line.enterprise, firm, firms)] }
}

function sayUnknown(name: string, why: 'unknown' | 'several', firms: Firms): string {
  if (why === 'several') return `有几家企业都叫“${name}”，请写全称`
  const near = firms.nearestTo(name)
  return near ? `没有“${name}”这家企业，是不是“${near}”？` : `没有“${name}”这家企业，请到“工会和企业”里查全称`
}

/** Rows of these firms, at most 768 firms and 12,000 rows; asked in parts, since a condition may not be too long. */
async function rowsOf({ members }: Store, firmIds: string[]): Promise<Member[]> {
  const rows: Member[] = []
  for (let start = 0; start < firmIds.length; start += 100) {
    rows.push(...(await members.listAll({ where: { enterpriseId: _.in(firmIds.slice(start, start + 100)) } })))
  }
  return rows
}

function neighboursIn(placed: Placed[], roster: Member[]): Neighbours {
  const phones = new Set(placed.map(({ line, firm }) => `${firm?.id}:${line.phone}`))
  const byPhone = new Map(roster.map((row) => [`${row.enterpriseId}:${row.phone}`, row]))
  const isNew = ({ line, firm }: Placed) => !byPhone.has(`${firm?.id}:${line.phone}`)
  return {
    byPhone,
    /** A row that is found by the phone of another line is not meant by a name. */
    byName: groupBy(
      roster.filter((row) => !phones.has(`${row.enterpriseId}:${row.phone}`)),
      (row) => `${row.enterpriseId}:${row.name}`
    ),
    linesByName: groupBy(
      placed.filter(isNew).map(({ line, firm }) => ({ row: line.row, key: `${firm?.id}:${line.name}` })),
      ({ key }) => key
    ),
    linesByPhone: groupBy(
      placed.map(({ line }) => line),
      ({ phone }) => phone
    ),
  }
}

function twiceIn({ row, phone }: ReadLine, { linesByPhone }: Neighbours): string[] {
  const others = phone ? (linesByPhone.get(phone) ?? []).filter((line) => line.row !== row) : []
  return others[0] ? [`手机号和第 ${others[0].row} 行重复`] : []
}
