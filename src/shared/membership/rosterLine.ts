import { lookUp } from '../lookUp'
import type { SheetCell } from '../sheetCell'
import type { RosterColumn } from './findColumns'
import type { RosterStanding } from './member'
import { readSheetDate } from './readSheetDate'

/** 名册表的一行. One line as it is understood; a cell that is empty changes nothing. */
export interface RosterLine {
  name: string
  phone: string
  enterprise: string
  standing?: RosterStanding
  joinedAt?: number
}

export type RosterCells = Record<RosterColumn, SheetCell>

const COLUMN_NAME: Record<RosterColumn, string> = {
  name: '姓名',
  phone: '手机',
  enterprise: '企业',
  standing: '是否会员',
  joinedAt: '入会日期',
}
const STANDING: Record<string, RosterStanding> = {
  ...{ 是: 'member', 会员: 'member', 已入会: 'member', '1': 'member', y: 'member', yes: 'member', '√': 'member' },
  ...{ 否: 'worker', 职工: 'worker', 未入会: 'worker', '0': 'worker', n: 'worker', no: 'worker', '×': 'worker' },
}

/** Reads one line, and says in words what is wrong with it; `daysBefore` comes from the sheet. */
export function readRosterLine(
  cells: RosterCells,
  { now, daysBefore }: { now: number; daysBefore: number }
): { line: RosterLine; faults: string[] } {
  const joined = tidy(cells.joinedAt.text)
  const joinedAt = joined === '' ? undefined : readSheetDate(joined, daysBefore)
  const said = tidy(cells.standing.text).toLowerCase()
  const standing = lookUp(STANDING, said)
  const line: RosterLine = {
    name: nameIn(cells.name.text),
    phone: phoneIn(cells.phone.text),
    enterprise: tidy(cells.enterprise.text),
    ...(standing && { standing }),
    ...(joinedAt !== undefined && { joinedAt }),
  }
  const faults = [
    ...formulasIn(cells),
    ...faultsOf(line),
    said !== '' && !standing && `“是否会员”请填 是 或 否，现在是“${said}”`,
    joined !== '' && joinedAt === undefined && `入会日期看不懂：“${joined}”，请写成 2026-03-01`,
    joinedAt !== undefined && joinedAt > now && '入会日期还没到，请核对年份',
  ]
  return { line, faults: faults.filter((fault) => fault !== false) }
}

function formulasIn(cells: RosterCells): string[] {
  const columns = (Object.keys(cells) as RosterColumn[]).filter((column) => cells[column].isFormula)
  return columns.map((column) => `${COLUMN_NAME[column]}是公式，请复制后“粘贴为数值”`)
}

function faultsOf({ name, phone, enterprise }: RosterLine): (string | false)[] {
  return [
    name === '' && '没有填姓名',
    name.includes('*') && '姓名打了星号，请用写全的表',
    [...name].length > 20 && '姓名太长，最多 20 个字',
    phone !== '' && !/^1\d{10}$/.test(phone) && `手机号要 11 位数字，现在是“${phone}”`,
    enterprise === '' && '没有填企业',
  ]
}

/** A text with plain letters instead of full-width ones, and without invisible characters. */
function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A name without the space that people put between two characters to line names up. */
export function nameIn(text: string): string {
  const name = tidy(text)
  return /^[\p{Script=Han}· ]+$/u.test(name) ? name.replaceAll(' ', '') : name
}

export function phoneIn(text: string): string {
  return tidy(text)
    .replace(/[\s-]/g, '')
    .replace(/^\+?86(?=1\d{10}$)/, '')
}
