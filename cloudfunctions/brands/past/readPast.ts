import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input } from '#shared/api'
import type { PastPlanned } from '#shared/brands/past/input'
import { type PastColumn, pastKind } from '#shared/brands/past/pastKind'
import { MOST_PAST_ROWS } from '#shared/brands/past/pastRow'
import { readPastLine } from '#shared/brands/past/readPastLine'
import { type RosterPerson, whoIs } from '#shared/brands/past/whoIs'
import { done, type Result, refused } from '#shared/result'
import type { SheetLine } from '#shared/sheets/linesBelow'
import type { SheetRefusal, SheetSeen } from '#shared/sheets/sheetImport'
import { openSheet } from '../../imports/feature'

interface PastRead {
  seen: SheetSeen
  rows: PastPlanned[]
  wrong: { line: SheetLine<PastColumn>; faults: string[] }[]
}

export const EXAMPLE_NAME = '例：王芳'

/** 读名次表. Every line with who of the roster it is; a second line of the same person is wrong, and said to be. */
export async function readPast(
  { brandId: _brandId, year: _year, ...how }: Input<'brands.checkPast'>,
  context: PersonContext
): Promise<Result<PastRead, SheetRefusal>> {
  const opened = await openSheet(how, pastKind, context)
  if (!opened.ok) return opened
  const { seen, lines } = opened.value
  if (lines.length > MOST_PAST_ROWS) return refused('sheet_too_long')
  const read = lines.map((line) => ({ line, ...readPastLine(line) })).filter(({ name }) => name !== EXAMPLE_NAME)
  const roster = await rosterOf(context.store, [...new Set(read.map(({ name }) => name))].filter(Boolean))
  const rows: PastPlanned[] = []
  const wrong: PastRead['wrong'] = []
  const taken = new Set<string>()
  for (const { line, faults, ...row } of read) {
    const twice = taken.has(`${row.name} ${row.unit}`) ? ['这个人上面已经有一行'] : []
    taken.add(`${row.name} ${row.unit}`)
    if (faults.length + twice.length > 0) wrong.push({ line, faults: [...faults, ...twice] })
    else rows.push({ ...row, who: whoIs(row, roster) })
  }
  return done({ seen, rows, wrong })
}

/** Everybody on the roster under one of these names, with the enterprise's. */
async function rosterOf({ members, enterprises }: Store, names: string[]): Promise<RosterPerson[]> {
  if (names.length === 0) return []
  const rows = await members.listAll({
    where: { standing: _.in(['member', 'worker']), name: _.in(names) },
    fields: ['name', 'enterpriseId'],
  })
  const firms = await enterprises.listByIds([...new Set(rows.map(({ enterpriseId }) => enterpriseId))])
  const nameOf = new Map(firms.map(({ id, name }) => [id, name]))
  return rows.map(({ id, name, enterpriseId }) => ({
    ...{ memberId: id, name, enterprise: nameOf.get(enterpriseId) ?? '' },
  }))
}
