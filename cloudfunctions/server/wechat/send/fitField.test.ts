import fc from 'fast-check'
import { findComplaint } from '../../../../standin/sending/fieldRules'
import { registered } from '../testing/aWechat'
import { checkFields } from './checkFields'
import { type FieldType, fieldLimits, longestOf } from './fieldLimits'
import { fitField } from './fitField'

const cutTypes = ['thing', 'short_thing', 'name'] as const
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.constantFrom('👨‍👩‍👧‍👦', '🇨🇳', '职', 'e\u0301', '\n', '\u0000', ' ', '\ud800', 'a'), { maxLength: 40 })
    .map((parts) => parts.join(''))
)
const segments = (text: string) => [...new Intl.Segmenter('zh').segment(text)].map(({ segment }) => segment)

describe('fitting a text into a field', () => {
  test('never leaves it too long, in code points or in UTF-16 units', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cutTypes), anyText, (type, text) => {
        const fitted = fitField(type, text)
        expect(Math.max(fitted.length, [...fitted].length)).toBeLessThanOrEqual(longestOf(type, fitted))
      })
    )
  })

  test('never cuts through what a person sees as one character', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cutTypes), anyText, (type, text) => {
        const line = fitField('character_string', text)
        const fitted = fitField(type, text)
        if (fitted === line) return
        const kept = segments(fitted.slice(0, -1))
        expect(segments(line).slice(0, kept.length)).toEqual(kept)
      })
    )
  })

  test('makes one line that WeChat takes, whatever it was, unless nothing is left', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cutTypes), anyText, (type, text) => {
        const fitted = fitField(type, text)
        expect(findComplaint(`${type}1`, fitted)).toBe(fitted === '' ? 'is empty' : undefined)
      })
    )
  })

  test('never throws, for any type', () => {
    const types = Object.keys(fieldLimits) as FieldType[]
    fc.assert(fc.property(fc.constantFrom(...types), anyText, (type, text) => typeof fitField(type, text) === 'string'))
  })

  test.each<[FieldType, string, string]>([
    ['thing', '职工健步行路线公布', '职工健步行路线公布'],
    ['thing', '周六 8:30 北檐广场集合，四个打卡点都有饮水', '周六 8:30 北檐广场集合，四个打卡…'],
    ['thing', ' 第一行\n第二行\t ', '第一行 第二行'],
    ['short_thing', '👨‍👩‍👧‍👦一家', '…'],
    ['name', '欧阳示例欧阳示例欧阳示例', '欧阳示例欧阳示例欧…'],
    ['phone_number', '010-12345678901234567890', '010-12345678901234567890'],
  ])('%s %s', (type, text, fitted) => {
    expect(fitField(type, text)).toBe(fitted)
  })
})

describe('checking the fields before they are sent', () => {
  const good = { thing1: '职工健步行', time2: '15:01' }

  test.each<[string, Record<string, string>, object]>([
    ['a field is missing', { thing1: '职工健步行' }, { field: 'time2', fault: 'missing' }],
    ['the template has no such field', { ...good, phrase3: '好' }, { field: 'phrase3', fault: 'unlisted' }],
    ['it is blank', { ...good, thing1: ' ' }, { field: 'thing1', fault: 'empty' }],
    ['it is too long', { ...good, thing1: '字'.repeat(21) }, { field: 'thing1', fault: 'too_long' }],
    ['it breaks the line', { ...good, thing1: '一\n二' }, { field: 'thing1', fault: 'malformed' }],
    ['it is no time', { ...good, time2: '周六上午' }, { field: 'time2', fault: 'malformed' }],
  ])('%s', (_, data, fault) => {
    expect(checkFields(registered, data)).toEqual(fault)
  })

  test('nothing is wrong with a good one', () => {
    expect(checkFields(registered, good)).toBeUndefined()
  })

  test.each<[FieldType, string[], string[]]>([
    ['number', ['12', '-1.5'], ['12 人']],
    ['letter', ['A'], ['A1']],
    ['symbol', ['！'], ['好']],
    ['character_string', ['A-12 b'], ['编号']],
    ['time', ['15:01', '2019年10月1日 15:01', '2026-11-22 19:00', '9:00~10:30'], ['25:00', '2019年10月1日']],
    ['date', ['2019年10月1日', '2019年10月1日 15:01', '2019年10月1日~2019年10月7日'], ['明天']],
    ['amount', ['¥12.50', '1200元'], ['一百元', '¥12345678901']],
    ['phone_number', ['010-66001234'], ['电话']],
    ['car_number', ['京A12345'], ['京A1234567']],
    ['name', ['欧阳示例'], ['欧阳示例欧阳示例欧阳示']],
    ['phrase', ['已通过'], ['通过 1 次', '已经全部通过了']],
  ])('we and the stand-in agree on %s', (type, right, wrong) => {
    const template = { ...registered, fields: [{ key: `${type}1`, label: '' }] } as const
    const fault = (value: string) => checkFields(template, { [`${type}1`]: value })
    expect(right.filter((value) => fault(value) ?? findComplaint(`${type}1`, value))).toEqual([])
    expect(wrong.filter((value) => !fault(value) || !findComplaint(`${type}1`, value))).toEqual([])
  })
})
