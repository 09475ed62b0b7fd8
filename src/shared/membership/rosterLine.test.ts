import { ROSTER_COLUMNS } from './rosterKind'
import { type RosterCells, readRosterLine } from './rosterLine'

const NOON = Date.UTC(2026, 10, 22, 4)
const POSTS = ['viceChair', 'sports', 'women']
const DAY = Date.UTC(2020, 2, 1) - 8 * 3_600_000

function aLine(over: Partial<Record<keyof RosterCells, string>>, formula?: keyof RosterCells, daysBefore = 0) {
  const empty = Object.fromEntries(ROSTER_COLUMNS.map((column) => [column, '']))
  const typed = { ...empty, name: '王小明', phone: '19900000001', enterprise: '面馆', ...over }
  const cells = Object.fromEntries(
    Object.entries(typed).map(([column, text]) => [column, { text, isFormula: column === formula }])
  ) as unknown as RosterCells
  return readRosterLine(cells, { now: NOON, daysBefore })
}

describe('a line of a roster', () => {
  test.each<[string, Parameters<typeof aLine>[0], object]>([
    ['full-width digits', { phone: '１９９００００００１'.padEnd(11, '１') }, { phone: '19900000011' }],
    ['a phone with spaces and country', { phone: '+86 199-0000-0001' }, { phone: '19900000001' }],
    ['a name that is spaced out', { name: '王　小明 ' }, { name: '王小明' }],
    ['a name in letters', { name: 'Anna  Li' }, { name: 'Anna Li' }],
    ['a member', { standing: '是' }, { standing: 'member' }],
    ['a worker', { standing: 'Ｎ' }, { standing: 'worker' }],
    ['a date in words', { joinedAt: '2020年3月1日' }, { joinedAt: DAY }],
    ['a date with a time', { joinedAt: '2020/3/1 08:00' }, { joinedAt: DAY }],
    ['a date in digits', { joinedAt: '20200301' }, { joinedAt: DAY }],
    ['a date of Excel', { joinedAt: '43891' }, { joinedAt: DAY }],
    ['posts in any order and spelling', { positions: '文体委员，副主席/女工委员' }, { positions: POSTS }],
    ['the chair by one word', { positions: '主席' }, { positions: ['chair'] }],
    ['no posts any more', { positions: '无' }, { positions: [] }],
    ['tags', { tags: '青年职工；女职工' }, { tags: ['woman', 'young'] }],
  ])('is understood with %s', (_what, typed, line) => {
    expect(aLine(typed)).toMatchObject({ line, faults: [] })
  })

  test('is understood from a file that counts its days from 1904', () => {
    expect(aLine({ joinedAt: '42429' }, undefined, 1462).line.joinedAt).toBe(DAY)
  })

  test.each<[Parameters<typeof aLine>[0], string]>([
    [{ name: ' ' }, '没有填姓名'],
    [{ name: '王*' }, '姓名打了星号，请用写全的表'],
    [{ phone: '1990000000' }, '手机号要 11 位数字，现在是“1990000000”'],
    [{ phone: '199****0001' }, '手机号要 11 位数字，现在是“199****0001”'],
    [{ enterprise: '' }, '没有填企业'],
    [{ standing: '也许' }, '“是否会员”请填 是 或 否，现在是“也许”'],
    [{ joinedAt: '2021-02-29' }, '入会日期看不懂：“2021-02-29”，请写成 2026-03-01'],
    [{ joinedAt: '去年' }, '入会日期看不懂：“去年”，请写成 2026-03-01'],
    [{ joinedAt: '2027-01-01' }, '入会日期还没到，请核对年份。'],
  ])('%j: %s', (typed, fault) => {
    expect(aLine(typed).faults).toEqual([fault])
  })

  test('says nothing of posts and tags where the cell is empty', () => {
    const { line } = aLine({})
    expect([line.positions, line.tags]).toEqual([undefined, undefined])
  })

  test.each<[Parameters<typeof aLine>[0], string]>([
    [{ positions: '副主席、经理' }, '工会岗位认不出“经理”，请写 工会主席、副主席、组织委员'],
    [{ positions: '副主席。' }, '工会岗位认不出“副主席。”'],
    [{ tags: '劳模先进' }, '“劳模先进”是荣誉标签，不从表里导入，请在会员的卡片里改'],
    [{ tags: '困难职工' }, '会员标签认不出“困难职工”，请写 新就业形态劳动者、女职工、青年职工、文体骨干'],
    [{ tags: 'constructor' }, '会员标签认不出“constructor”'],
  ])('%j: %s', (typed, fault) => {
    expect(aLine(typed).faults).toEqual([expect.stringContaining(fault)])
  })

  test('takes nothing that a formula has worked out', () => {
    expect(aLine({}, 'phone').faults).toEqual(['手机是公式，请复制后“粘贴为数值”'])
    expect(aLine({ positions: '副主席' }, 'positions').faults).toEqual(['工会岗位是公式，请复制后“粘贴为数值”'])
  })
})
