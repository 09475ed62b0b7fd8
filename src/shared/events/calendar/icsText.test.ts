import fc from 'fast-check'
import { anEvent } from '../../testing/anEvent'
import { HOUR, NOON } from '../../testing/noon'
import { calendarEntry } from './calendarEntry'
import { icsText } from './icsText'

/** The lines of a file as a calendar reads them: unfolded, each a name and a value. */
function read(text: string): [name: string, value: string][] {
  expect(text.endsWith('\r\n')).toBe(true)
  const lines = text.replace(/\r\n /g, '').split('\r\n').slice(0, -1)
  return lines.map((line) => {
    const at = line.indexOf(':')
    return [line.slice(0, at), line.slice(at + 1)]
  })
}

const SIGNS: Record<string, string> = { n: '\n', N: '\n' }
const plain = (value: string) => value.replace(/\\(.)/g, (_all, sign: string) => SIGNS[sign] ?? sign)
const valuesOf = (text: string, name: string) => read(text).flatMap(([one, value]) => (one === name ? [value] : []))
const fileOf = (over: Parameters<typeof anEvent>[0], ...sessions: string[]) =>
  icsText(calendarEntry(anEvent(over), sessions))

describe('the file for a calendar', () => {
  test('says when and where in Beijing’s time, whatever zone the phone is in', () => {
    const file = fileOf({
      startsAt: Date.UTC(2026, 10, 29, 0, 30),
      endsAt: Date.UTC(2026, 10, 29, 9, 30),
      bring: '身份证',
    })
    expect(valuesOf(file, 'DTSTART')).toEqual(['20261129T003000Z'])
    expect(valuesOf(file, 'DTEND')).toEqual(['20261129T093000Z'])
    expect(valuesOf(file, 'LOCATION')).toEqual(['职工活动中心三层'])
    expect(valuesOf(file, 'DESCRIPTION').map(plain)).toContainEqual(
      '带什么：身份证\n九轮积分编排\n主办：西长安街街道总工会'
    )
  })

  test('has one name and a rising number, so that a calendar replaces what it has', () => {
    const [before, after] = [fileOf({ rev: 3 }), fileOf({ rev: 4, venue: '改到五层' })]
    expect(valuesOf(after, 'UID')).toEqual(valuesOf(before, 'UID'))
    expect([valuesOf(before, 'SEQUENCE'), valuesOf(after, 'SEQUENCE')]).toEqual([['3'], ['4']])
  })

  test('is of the chosen session, which has a start and no end', () => {
    const sessions = [
      { id: 's1', name: '上午', capacity: 1, startsAt: NOON },
      { id: 's2', name: '下午', capacity: 1, startsAt: NOON + 5 * HOUR },
    ]
    const file = fileOf({ sessions }, 's2')
    expect(valuesOf(file, 'SUMMARY')[0]).toContain('·下午')
    const at = new Date(NOON + 5 * HOUR).toISOString().slice(11, 13)
    expect(valuesOf(file, 'DTSTART')).toEqual([expect.stringContaining(`T${at}0000Z`)])
    expect(valuesOf(file, 'DTEND')).toEqual([])
  })

  test.each([
    '比赛\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:假的',
    '比赛\nBEGIN:VALARM\nTRIGGER:-PT1M',
    '比赛\rATTACH:http://例.cn',
    '一；二;三,四，五\\n六\\',
    '比赛\u2028DTSTART:20200101T000000Z\u0000\u0007',
  ])('takes %j as words, and nothing in it for a sign of the file', (title) => {
    const names = read(fileOf({})).map(([name]) => name)
    const file = fileOf({ title, venue: title, summary: title })
    expect(read(file).map(([name]) => name)).toEqual(names)
    const said = title.replace(/\r\n|[\r\n\u2028]/g, '\n').replace(/\p{Cc}/gu, (sign) => (sign === '\n' ? sign : ''))
    expect(valuesOf(file, 'SUMMARY').map(plain)).toEqual([said])
  })

  test('folds every line at 75 octets, without cutting a letter, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        (title, summary) => {
          const file = fileOf({ title: title, summary: `${summary}👩‍👩‍👧示例` })
          const lines = file.split('\r\n')
          for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
          expect(Buffer.from(file).toString()).toBe(file)
          expect(read(file)).toHaveLength(read(fileOf({})).length)
        }
      )
    )
  })
})
