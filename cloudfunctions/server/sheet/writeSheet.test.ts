import { XMLParser } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import readExcelFile from 'read-excel-file/node'
import { turnsGiven } from '../../testing/sheets/turnsGiven'
import { writeSheet } from './writeSheet'

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' })
const WATERMARK = '林示例 于 2026-11-22 12:00（北京时间） 导出 · 用途：签到 & <核对> · 仅供工会工作使用'
const DANGEROUS = [
  '=1+1',
  '+8613900000000',
  '-2+3',
  '@SUM(A1)',
  '007',
  '1e5',
  "'abc",
  '\t=1',
  '<b>&"',
  '2026-11-22',
  '甲\n乙',
]

async function aSheet() {
  const head = DANGEROUS.map((_one, index) => `列${index + 1}`)
  const bytes = await writeSheet({ title: '名册', author: '林<示例>', watermark: WATERMARK, head, rows: [DANGEROUS] })
  return { bytes, head, parts: unzipSync(bytes) }
}

describe('a sheet that is written', () => {
  test('gives every value back letter by letter, whatever it looks like', async () => {
    const { bytes, head } = await aSheet()
    const [sheet] = await readExcelFile(bytes, { trim: false })

    expect(sheet?.sheet).toBe('名册')
    expect(sheet?.data[0]?.[0]).toBe(WATERMARK)
    expect(sheet?.data.slice(1)).toEqual([head, DANGEROUS])
  })

  test('holds words that every object has', async () => {
    const words = Object.getOwnPropertyNames(Object.prototype)
    const bytes = await writeSheet({ title: '名册', author: '林', watermark: '', head: words, rows: [words] })
    const [sheet] = await readExcelFile(bytes)
    expect(sheet?.data.slice(1).map((row) => row.map((cell) => String(cell).replace(/\p{Cf}/gu, '')))).toEqual([
      words,
      words,
    ])
  })

  test('has no formula in it, and no cell that is not text', async () => {
    const { parts } = await aSheet()
    const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] as Uint8Array)
    const cells = [...xml.matchAll(/<c\b[^>]*>/g)].map(([cell]) => cell)

    expect(xml).not.toMatch(/<f[\s>/]/)
    expect(cells).toHaveLength(1 + 2 * DANGEROUS.length)
    expect(cells.filter((cell) => !cell.includes(' t="s"'))).toEqual([])
  })

  test('says in its properties what it is, who took it and what for', async () => {
    const { parts } = await aSheet()
    const part = (name: string) => parser.parse(strFromU8(parts[name] as Uint8Array))
    const { Override } = part('[Content_Types].xml').Types
    const { Relationship } = part('_rels/.rels').Relationships
    const named = (rows: Record<string, string>[], name: string) =>
      rows.filter((row) => Object.values(row).includes(name))

    expect(named([Relationship].flat(), 'docProps/core.xml')).toHaveLength(1)
    expect(named(Override, '/docProps/core.xml')).toHaveLength(1)
    expect(part('docProps/core.xml')['cp:coreProperties']).toMatchObject({
      'dc:title': '名册',
      'dc:creator': '林<示例>',
      'dc:description': WATERMARK,
    })
  })

  test('holds nothing that no XML may hold, wherever people wrote it', async () => {
    const bad = '甲\ufffe\uffff\ud800\0\x0b乙\udc00😀'
    const sheet = { title: '名册', author: bad, watermark: bad, head: [bad], rows: [[bad]] }
    const parts = Object.values(unzipSync(await writeSheet(sheet))).map((part) => strFromU8(part))

    expect(
      parts.filter((part) => /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|\ufffd/u.test(part))
    ).toEqual([])
    expect(parts.filter((part) => part.includes('<t xml:space="preserve">甲乙😀</t>'))).toHaveLength(1)
    expect(parts.filter((part) => part.includes('甲乙😀'))).toHaveLength(3)
  })

  test('writes each text once, and leaves empty cells empty', async () => {
    const rows = [
      ['同一家', '', '同一家'],
      ['', '', '列一'],
      ['', '', ''],
    ]
    const bytes = await writeSheet({
      title: '名册',
      author: '',
      watermark: '水印',
      head: ['列一', '列二', '列三'],
      rows,
    })
    const [sheet] = await readExcelFile(bytes)
    expect(sheet?.data.slice(2, 4)).toEqual([
      ['同一家', null, '同一家'],
      [null, null, '列一'],
    ])
    expect(strFromU8(unzipSync(bytes)['xl/sharedStrings.xml'] as Uint8Array).split('同一家')).toHaveLength(2)
  })

  test('has more columns than there are letters', async () => {
    const head = Array.from({ length: 60 }, (_, index) => `列${index}`)
    const [sheet] = await readExcelFile(
      await writeSheet({ title: '表', author: '', watermark: '', head, rows: [head] })
    )
    expect(sheet?.data[2]).toEqual(head)
  })

  test('of everybody leaves the other calls a turn for every 500 of its rows', async () => {
    const rows = Array.from({ length: 12_000 }, (_, at) => [
      `王示例${at}`,
      `1990000${at}`,
      '朔风面馆（示例）',
      '是',
      '面馆工会',
    ])
    const sheet = { title: '名册', author: '', watermark: '水印', head: ['姓名', '手机', '企业', '会员', '工会'], rows }
    expect(await turnsGiven(() => writeSheet(sheet))).toBeGreaterThan(24)
  })

  test('is as wide as a page when it is printed, with its head on each', async () => {
    const { parts } = await aSheet()
    const [sheet, book] = ['worksheets/sheet1', 'workbook'].map((name) =>
      strFromU8(parts[`xl/${name}.xml`] as Uint8Array)
    )
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>')
    expect(sheet).toMatch(/<pageSetup fitToWidth="1" fitToHeight="0" [^>]*orientation="landscape"/)
    expect(book).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">\'名册\'!$1:$2</definedName>')
  })

  test('says on every printed page who took it', async () => {
    const { parts } = await aSheet()
    const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] as Uint8Array)
    expect(xml).toContain('<oddFooter>&amp;C林示例 于 2026-11-22 12:00')
    expect(xml).toContain('用途：签到 ＆ &lt;核对&gt; · 仅供工会工作使用&amp;R&amp;P/&amp;N</oddFooter>')
  })
})
