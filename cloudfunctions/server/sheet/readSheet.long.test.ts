import { XMLParser } from 'fast-xml-parser'
import { strToU8, Unzip, zipSync } from 'fflate'
import { aWorkbook, zipped } from '../../testing/sheets/aWorkbook'
import { readSheet } from './readSheet'
import { writeSheet } from './writeSheet'

/** What was read since other calls could last have had their turn, and at most: elements, signs of text, packed bytes. */
const mockTurns = { since: { elements: 0, signs: 0, packed: 0 }, most: { elements: 0, signs: 0, packed: 0 }, taken: 0 }
jest.mock('#server/heavy/atLeisure', () => ({
  atLeisure: (work: (pause: () => Promise<void>) => Promise<unknown>) =>
    jest.requireActual('#server/heavy/atLeisure').atLeisure((pause: () => Promise<void>) =>
      work(() => {
        takeTurn()
        return pause()
      })
    ),
}))

function takeTurn() {
  const { since, most } = mockTurns
  for (const what of ['elements', 'signs', 'packed'] as const) {
    most[what] = Math.max(most[what], since[what])
    since[what] = 0
  }
  mockTurns.taken++
}

const textsOf = async (bytes: Uint8Array) => {
  const read = await readSheet(bytes)
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
    expect(await textsOf(bytes)).toEqual([['水印'], ['一', '二', '三'], ...rows])
  })

  test('tells formulas apart, keeps gaps and row numbers, and leaves out empty rows', async () => {
    const read = await readSheet(aWorkbook([['姓名', null, 13800000000], [''], [{ f: 'A1', v: '王' }]]))
    expect(read).toEqual({
      ...{ daysBefore: 0, merged: [], name: '名册', others: [] },
      rows: [
        { number: 1, cells: ['姓名', '', '13800000000'].map((text) => ({ text, isFormula: false })) },
        { number: 3, cells: [{ text: '王', isFormula: true }] },
      ],
    })
  })

  test('may have words in several fonts, and count its days from 1904', async () => {
    const bytes = zipped({
      'xl/workbook.xml':
        '<x:workbook xmlns:r="r"><x:workbookPr date1904="1"/><x:sheets><x:sheet r:id="rId1"/></x:sheets></x:workbook>',
      'xl/sharedStrings.xml': '<sst><si><r><t>王</t></r><r><t>小明&#x4E00;</t></r></si></sst>',
      'xl/worksheets/sheet1.xml':
        '<x:worksheet><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    })
    expect(await readSheet(bytes)).toMatchObject({ daysBefore: 1462, rows: [{ cells: [{ text: '王小明一' }] }] })
  })

  test.each<[string, string, () => Uint8Array]>([
    ['a bomb of one part', 'too_large', () => aBomb()],
    ['100,000 rows', 'too_large', () => aWorkbook(Array.from({ length: 100_000 }, () => ['王', '甲']))],
    ['6,001 short rows', 'too_large', () => aWorkbook(Array.from({ length: 6001 }, () => ['王']))],
    ['entities of its own', 'unreadable', () => aWorkbook([['王']], { before: '<!DOCTYPE a [<!ENTITY b "c">]>' })],
    ['a zip without a sheet', 'unreadable', () => new Uint8Array(zipSync({ 'a.txt': strToU8('a') }))],
    ['rows that are never closed', 'unreadable', () => aRaw(`${'<row>'.repeat(5999)}${' '.repeat(3_000_000)}`)],
    ['words that are never closed', 'unreadable', () => aRaw('', '<si>'.repeat(90_000))],
    ['half a zip', 'unreadable', () => aWorkbook([['王', '甲'.repeat(999)]]).slice(0, 300)],
    ['no zip at all', 'unreadable', () => strToU8('姓名,手机')],
  ])('is refused when it is %s', async (_what, reason, make) => {
    expect(await readSheet(make())).toBe(reason)
  })
})

describe('a sheet that means harm', () => {
  /** The workbook, its relations and its sheets are read before the first text or row. */
  const HEAD_AND_ONE = 3
  afterEach(() => jest.restoreAllMocks())

  const MEGABYTE = 1_000_000
  const row = (inner: string) => `<worksheet><row>${inner}</row></worksheet>`
  const text = (inner: string) => row(`<c t="inlineStr"><is><t>${inner}</t></is></c>`)
  const parts = (sheet: string, strings = '') =>
    zipped({ 'xl/sharedStrings.xml': strings, 'xl/worksheets/sheet1.xml': sheet })
  const rows = Array.from({ length: 6000 }, () => `<row>${'<c/>'.repeat(200)}</row>`)

  test.each<[string, Uint8Array]>([
    ['a million texts', parts(row(''), `<sst>${'<si/>'.repeat(1_200_000)}</sst>`)],
    ['as many texts as there may be', parts(row(''), `<sst>${'<si/>'.repeat(100_000)}</sst>`)],
    ['a text that is nothing but beginnings', parts(text('<'.repeat(5 * MEGABYTE)))],
    ['a long text of broken signs', parts(text('&#'.repeat(2 * MEGABYTE)))],
    ['a head of brackets', parts(text('('.repeat(5 * MEGABYTE)))],
    ['a cell of many attributes', parts(row(`<c ${'a="" '.repeat(300_000)}/>`))],
    [
      'many cells of many attributes',
      parts(row(`<c ${'a="" '.repeat(600)}/>`.repeat(100)).replace('</worksheet>', '')),
    ],
    ['a row of a million cells', parts(row('<c/>'.repeat(1_400_000)))],
    ['rows of two hundred cells each', parts(`<worksheet>${rows.join('')}</worksheet>`)],
    ['cells in cells', parts(row(`${'<c>'.repeat(MEGABYTE)}`))],
    ['instructions', parts(row('<?a?>'.repeat(MEGABYTE)))],
    ['comments', parts(row('<!---->'.repeat(800_000)))],
    ['a workbook of many sheets', zipped({ 'xl/workbook.xml': `<workbook>${'<sheet/>'.repeat(700_000)}</workbook>` })],
    ['many parts', zipped(Object.fromEntries(Array.from({ length: 9999 }, (_, n) => [`xl/worksheets/${n}.xml`, 'a'])))],
  ])('leaves the other calls their turn: %s', async (_what, bytes) => {
    countTurns()
    await readSheet(bytes)
    takeTurn()
    expect(mockTurns.taken).toBeGreaterThan(1)
    expect(mockTurns.most.packed).toBeLessThanOrEqual(4096)
    expect(mockTurns.most.elements).toBeLessThanOrEqual(HEAD_AND_ONE)
    expect(mockTurns.most.signs).toBeLessThanOrEqual(512 * 1024)
  })

  test('waits for the one that came before it', async () => {
    const ended: string[] = []
    const long = readSheet(parts(`<worksheet>${rows.join('')}</worksheet>`)).then(() => ended.push('long'))
    await Promise.all([long, readSheet(aWorkbook([['王']])).then(() => ended.push('short'))])
    expect(ended).toEqual(['long', 'short'])
  })
})

test('a row with a border to the last column is read as far as anybody writes', async () => {
  const cells = Array.from({ length: 16_384 }, (_, at) => `<x:c s="1"${at ? '/>' : '><x:v>7</x:v></x:c>'}`)
  const bytes = zipped({ 'xl/worksheets/sheet1.xml': `<x:worksheet><x:row>${cells.join('')}</x:row></x:worksheet>` })
  expect(await readSheet(bytes)).toMatchObject({
    rows: [{ number: 1, cells: [{ text: '7' }, ...Array(99).fill({ text: '' })] }],
  })
})

function countTurns() {
  const { parse } = XMLParser.prototype
  jest.spyOn(XMLParser.prototype, 'parse').mockImplementation(function (this: XMLParser, text, ...rest) {
    mockTurns.since.elements++
    mockTurns.since.signs += String(text).length
    return parse.call(this, text, ...rest)
  })
  const { push } = Unzip.prototype
  let isWithin = false
  jest.spyOn(Unzip.prototype, 'push').mockImplementation(function (this: Unzip, bytes, isLast) {
    // It pushes to itself what is left behind the head of a part.
    const isInner = isWithin
    if (!isInner) mockTurns.since.packed += bytes.length
    isWithin = true
    push.call(this, bytes, isLast)
    isWithin = isInner
  })
  Object.assign(mockTurns, {
    since: { elements: 0, signs: 0, packed: 0 },
    most: { elements: 0, signs: 0, packed: 0 },
    taken: 0,
  })
}

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
