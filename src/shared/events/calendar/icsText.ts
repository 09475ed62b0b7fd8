import type { CalendarEntry } from './calendarEntry'
import { REMINDS_BEFORE_S } from './calendarEntry'

/** Longest line in octets, without its end (RFC 5545, 3.1). */
const LINE_OCTETS = 75

/**
 * 日历文件. The entry as a calendar file that any calendar reads (RFC 5545). Times are in UTC, so that the file needs no
 * description of a time zone.
 */
export function icsText(entry: CalendarEntry): string {
  const { uid, sequence, changedAt, title, place, notes, startsAt, endsAt } = entry
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Hongqiang Changan//Events//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${utc(changedAt)}`,
    `LAST-MODIFIED:${utc(changedAt)}`,
    `DTSTART:${utc(startsAt)}`,
    ...(endsAt === undefined ? [] : [`DTEND:${utc(endsAt)}`]),
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(place)}`,
    `DESCRIPTION:${escaped(notes)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:-PT${REMINDS_BEFORE_S / 60}M`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** A moment such as 20261129T003000Z. */
function utc(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d+/g, '')
}

/** A text as a value: its own commas, semicolons and line ends are no signs of the file, and other controls are none at all. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\\n')
    .replace(/\p{Cc}/gu, '')
}

/** A long line in several, each after the first begun by a space; no letter is cut. */
function folded(line: string): string {
  let octets = 0
  return Array.from(line, (letter) => {
    const size = octetsOf(letter.codePointAt(0) ?? 0)
    const isOver = octets + size > LINE_OCTETS
    octets = isOver ? 1 + size : octets + size
    return isOver ? `\r\n ${letter}` : letter
  }).join('')
}

/** Length of a letter in UTF-8. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
