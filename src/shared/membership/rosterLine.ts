import { lookUp } from '../lookUp'
import { isMobile, plainPhone } from '../phoneNumber'
import type { SheetCell } from '../sheetCell'
import { cellFaults } from '../sheets/cellFault'
import { readSheetDate } from '../sheets/readSheetDate'
import { shortened } from '../sheets/shortened'
import { plainLine } from '../typedText'
import type { MemberTag, Position, RosterStanding } from './member'
import { faultOfName, nameIn } from './personName'
import { type RosterColumn, rosterKind } from './rosterKind'
import { readPositions, readTags } from './rosterWords'
import { sayJoining } from './rows/joiningDay'

/** 名册表的一行. One line as it is understood; a cell that is empty changes nothing. */
export interface RosterLine {
  name: string
  phone: string
  enterprise: string
  standing?: RosterStanding
  joinedAt?: number
  positions?: Position[]
  /** Open ones alone. */
  tags?: MemberTag[]
}

export type RosterCells = Record<RosterColumn, SheetCell>

const STANDING: Record<string, RosterStanding> = {
  ...{ 是: 'member', 会员: 'member', 已入会: 'member', '1': 'member', y: 'member', yes: 'member', '√': 'member' },
  ...{ 否: 'worker', 职工: 'worker', 未入会: 'worker', '0': 'worker', n: 'worker', no: 'worker', '×': 'worker' },
}

/** What a line is read with: `daysBefore` comes from the sheet, `isMonth` from the head of the date. */
export interface RosterReading {
  now: number
  daysBefore: number
  isMonth?: boolean
}

/** Reads one line, and says in words what is wrong with it. */
export function readRosterLine(
  cells: RosterCells,
  { now, daysBefore, isMonth = false }: RosterReading
): { line: RosterLine; faults: string[] } {
  const joined = plainLine(cells.joinedAt.text)
  const joinedAt = joined === '' ? undefined : readSheetDate(joined, daysBefore, { isMonth })
  const said = plainLine(cells.standing.text).toLowerCase()
  const standing = lookUp(STANDING, said)
  const positions = readPositions(cells.positions.text)
  const tags = readTags(cells.tags.text)
  const line: RosterLine = {
    name: nameIn(cells.name.text),
    phone: plainPhone(cells.phone.text),
    enterprise: plainLine(cells.enterprise.text),
    ...(standing && { standing }),
    ...(joinedAt !== undefined && { joinedAt }),
    ...(positions.words && { positions: positions.words }),
    ...(tags.words && { tags: tags.words }),
  }
  const noWords = cellFaults(cells, rosterKind)
  const isRead = (column: RosterColumn) => !noWords.some((one) => one.column === column)
  const faults = [
    ...noWords.map(({ fault }) => fault),
    isRead('name') && faultOfName(line.name),
    isRead('phone') && faultOfPhone(line.phone),
    isRead('enterprise') && line.enterprise === '' && '没有填企业',
    isRead('standing') && said !== '' && !standing && `“是否会员”请填 是 或 否，现在是“${shortened(said)}”`,
    isRead('joinedAt') &&
      joined !== '' &&
      joinedAt === undefined &&
      `入会日期看不懂：“${shortened(joined)}”，请写成 2026-03-01`,
    joinedAt !== undefined && sayJoining(joinedAt, now),
    isRead('positions') && positions.fault,
    isRead('tags') && tags.fault,
  ]
  return { line, faults: faults.filter((fault) => typeof fault === 'string') }
}

function faultOfPhone(phone: string): string | undefined {
  if (phone === '' || isMobile(phone)) return undefined
  if (/^1\d{10}$/.test(phone)) return `“${phone}”不是手机号`
  return `手机号要 11 位数字，现在是“${shortened(phone)}”`
}
