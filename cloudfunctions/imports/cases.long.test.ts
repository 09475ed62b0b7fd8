import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inBeijing } from '#shared/beijingTime'
import { readRoster } from '../membership/roster/readRoster'
import { aRosterDesk } from '../testing/aRosterDesk'
import { aStorage } from '../testing/aStorage'
import expected from './cases.json'

const FOLDER = join(__dirname, '../testing/sheets/real')

let storage: Awaited<ReturnType<typeof aStorage>>
let desk: Awaited<ReturnType<typeof aRosterDesk>>
beforeAll(async () => {
  storage = await aStorage()
  desk = await aRosterDesk(storage)
})
afterAll(() => storage.close())

/** What is read of a workbook: how, and each line with its faults, as a text that can be compared. */
async function told(file: string, columns: Record<string, number | null> = {}, withHidden = false) {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, file)))
  if (bytes.length === 0) return ['empty']
  const read = await readRoster({ uploadId: await desk.bring(bytes), columns, withHidden }, desk.desk())
  if (!read.ok) return [read.reason]
  const { seen, lines } = read.value
  const { sheet, others, hidden, missing } = seen
  const taken = seen.columns.map(({ head, as }) => `${head}=${as ?? '-'}`).join(' ')
  return [
    `${sheet}${others.length ? ` (${others})` : ''}: ${taken}; hidden ${hidden}; missing ${missing.join('') || '-'}`,
    ...lines.map(({ row, name, phone, enterprise, standing = '-', joinedAt, faults }) => {
      const day = joinedAt === undefined ? '-' : inBeijing(joinedAt).format('YYYY-MM-DD')
      return `${row} ${[name, phone, enterprise, standing, day].map((text) => text || '-').join(' ')} ${faults.join('；')}`.trim()
    }),
  ]
}

describe('a workbook from real life', () => {
  test.each(readdirSync(FOLDER).sort())('%s is read as people meant it', async (file) => {
    expect(await told(file)).toEqual((expected as Record<string, string[]>)[file])
  })

  test('is read by other columns where an officer says so', async () => {
    expect((await told('head-2.xlsx', { phone: null }))[0]).toContain('移动电话=-')
    expect((await told('two-line-head.xlsx', { name: 3, enterprise: 1 }))[1]).toMatch(
      /^3 朔风书店\(示例\) 19900110011 示例丙一/
    )
  })

  test('gives its hidden rows when somebody wants them', async () => {
    expect((await told('hidden-row.xlsx', {}, true)).map((line) => line.slice(0, 6))).toEqual([
      '名册: 姓名',
      '2 示例丁一',
      '3 示例丁二',
      '4 示例丁三',
    ])
  })
})
