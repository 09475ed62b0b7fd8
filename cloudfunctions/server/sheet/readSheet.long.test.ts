import { strToU8, zipSync } from 'fflate'
import { aWorkbook, zipped } from '../../testing/aWorkbook'
import { readSheet } from './readSheet'
import { writeSheet } from './writeSheet'

const textsOf = (bytes: Uint8Array) => {
  const read = readSheet(bytes)
  return typeof read === 'string' ? read : read.rows.map(({ cells }) => cells.map(({ text }) => text))
}

describe('a sheet that is read', () => {
  test('gives back what was written', async () => {
    const rows = [['=1+1', '007', '甲 & <乙>']]
    const bytes = await writeSheet({
      title: '名册',
      author: '林示例',
      watermark: '水印',
      head: ['一', '二', '三'],
      rows,
    })
    expect(textsOf(bytes)).toEqual([['水印'], ['一', '二', '三'], ...rows])
  })

  test('tells formulas apart, keeps gaps and row numbers, and leaves out empty rows', () => {
    const read = readSheet(aWorkbook([['姓名', null, 13800000000], [''], [{ f: 'A1', v: '王' }]]))
    expect(read).toEqual({
      daysBefore: 0,
      rows: [
        { number: 1, cells: ['姓名', '', '13800000000'].map((text) => ({ text, isFormula: false })) },
        { number: 3, cells: [{ text: '王', isFormula: true }] },
      ],
    })
  })

  test('may have words in several fonts, and count its days from 1904', () => {
    const bytes = zipped({
      'xl/workbook.xml':
        '<x:workbook xmlns:r="r"><x:workbookPr date1904="1"/><x:sheets><x:sheet r:id="rId1"/></x:sheets></x:workbook>',
      'xl/sharedStrings.xml': '<sst><si><r><t>王</t></r><r><t>小明&#x4E00;</t></r></si></sst>',
      'xl/worksheets/sheet1.xml':
        '<x:worksheet><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    })
    expect(readSheet(bytes)).toMatchObject({ daysBefore: 1462, rows: [{ cells: [{ text: '王小明一' }] }] })
  })

  test.each<[string, string, () => Uint8Array]>([
    ['a bomb of one part', 'too_large', () => aBomb()],
    ['100,000 rows', 'too_large', () => aWorkbook(Array.from({ length: 100_000 }, () => ['王', '甲']))],
    ['6,001 short rows', 'too_large', () => aWorkbook(Array.from({ length: 6001 }, () => ['王']))],
    ['entities of its own', 'unreadable', () => aWorkbook([['王']], { before: '<!DOCTYPE a [<!ENTITY b "c">]>' })],
    ['a zip without a sheet', 'unreadable', () => new Uint8Array(zipSync({ 'a.txt': strToU8('a') }))],
    ['rows that are never closed', 'unreadable', () => aRaw(`${'<row>'.repeat(5999)}${' '.repeat(3_000_000)}`)],
    ['words that are never closed', 'unreadable', () => aRaw('', '<si>'.repeat(1_000_000))],
    ['half a zip', 'unreadable', () => aWorkbook([['王', '甲'.repeat(999)]]).slice(0, 300)],
    ['no zip at all', 'unreadable', () => strToU8('姓名,手机')],
  ])('is refused when it is %s', (_what, reason, make) => {
    expect(readSheet(make())).toBe(reason)
  })
})

function aRaw(rows: string, strings = ''): Uint8Array {
  return zipped({ 'xl/sharedStrings.xml': strings, 'xl/worksheets/sheet1.xml': `<worksheet>${rows}</worksheet>` })
}

/** A bomb: 60 MB of spaces packed in 60 KB, whose head says that it is small. */
function aBomb(): Uint8Array {
  const bytes = zipped({ 'xl/worksheets/sheet1.xml': ' '.repeat(60_000_000) })
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length - 4; at++) {
    if (view.getUint32(at, true) === 60_000_000) view.setUint32(at, 1000, true)
  }
  return bytes
}
