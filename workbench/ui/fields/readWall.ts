import dayjs, { type Dayjs } from 'dayjs'
import customParseFormat from 'dayjs/plugin/customParseFormat'
import utc from 'dayjs/plugin/utc'
import { wallOf } from './beijingWall'

dayjs.extend(utc)
dayjs.extend(customParseFormat)

const DAY = /^(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?/
const TIME = /^[T\s]*(\d{1,2})[:点时](?:(\d{1,2})分?|半)?$/

/** A moment as people type it: 2026-12-20 9:00, 2026/12/20, 12月20日9点半. Without a year it is the next such day. */
export function readWall(typed: string, now: number): Dayjs | undefined {
  const text = typed.normalize('NFKC').trim()
  const day = DAY.exec(text)
  if (!day) return undefined
  const [all, year, month, date] = day
  const rest = text.slice(all.length).trim()
  const time = rest ? TIME.exec(rest) : ['', '0', '0']
  if (!time) return undefined
  const [, hour, minute = rest.endsWith('半') ? '30' : '0'] = time
  const asked = (inYear: number) => wallFrom([inYear, Number(month), Number(date), Number(hour), Number(minute)])
  if (year) return asked(Number(year))
  const thisYear = wallOf(now).year()
  const soon = asked(thisYear)
  return soon?.isBefore(wallOf(now), 'day') ? asked(thisYear + 1) : soon
}

function wallFrom(parts: number[]): Dayjs | undefined {
  const wall = dayjs.utc(parts.join(' '), 'YYYY M D H m', true)
  return wall.isValid() ? wall : undefined
}
