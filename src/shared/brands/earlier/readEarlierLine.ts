import { isMobile, plainPhone } from '../../phoneNumber'
import { cellFaults } from '../../sheets/cellFault'
import type { SheetLine } from '../../sheets/linesBelow'
import { plainLine } from '../../typedText'
import { type EarlierColumn, earlierKind } from './earlierKind'

/** What stands in one line, and why it cannot be taken. */
export interface EarlierLine {
  row: number
  name: string
  unit: string
  /** A number in full, or its last four digits. */
  phone: string
  faults: string[]
}

const LONGEST_NAME = 20
const LONGEST_UNIT = 60

/** 读一行往届名单. A name, and whatever tells people of that name apart. */
export function readEarlierLine({ row, cells }: Pick<SheetLine<EarlierColumn>, 'row' | 'cells'>): EarlierLine {
  const bad = new Set(cellFaults(cells, earlierKind).map(({ column }) => column))
  const name = plainLine(cells.name.text)
  const unit = plainLine(cells.unit.text)
  const phone = plainPhone(cells.phone.text)
  const faults = [
    ...cellFaults(cells, earlierKind).map(({ fault }) => fault),
    ...(bad.has('name') ? [] : nameFaults(name)),
    ...([...unit].length > LONGEST_UNIT ? [`单位太长，最多 ${LONGEST_UNIT} 个字`] : []),
    ...(bad.has('phone') || phone === '' || isMobile(phone) || /^\d{4}$/.test(phone)
      ? []
      : ['手机要填 11 位号码或后四位，没有就空着']),
  ]
  return { row, name, unit, phone, faults }
}

function nameFaults(name: string): string[] {
  if (name === '') return ['姓名没有填']
  return [...name].length > LONGEST_NAME ? [`姓名太长，最多 ${LONGEST_NAME} 个字`] : []
}
