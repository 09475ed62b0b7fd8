import { renderToStaticMarkup } from 'react-dom/server'
import type { ImportCheck } from '#shared/membership/rosterImport'
import { emptyBrowser } from '../../../testing/emptyBrowser'

const wrongRow = { row: 7, name: '王示例', enterprise: '示例钢厂', why: '手机号不对' }

async function shown(
  counts: Partial<ImportCheck['counts']>,
  wrongRows: ImportCheck['wrongRows'] = [],
  phones?: ImportCheck['phones']
) {
  emptyBrowser()
  const { CheckResult } = await import('./CheckResult')
  const check = {
    counts: { added: 0, changed: 0, moved: 0, unchanged: 0, repeated: 0, wrong: 0, ...counts },
    ...{ rows: [], moves: [], unknown: [] },
    wrongRows,
    ...{ digest: 'd', sheet: '名册', others: [], columns: [], missing: [], hidden: 0 },
    ...(phones && { phones }),
  }
  const nothing = () => undefined
  return renderToStaticMarkup(<CheckResult name="名册.xlsx" check={check} onRun={nothing} onAgain={nothing} />)
}

describe('a sheet that was checked', () => {
  test('is brought in with what is new and what is changed', async () => {
    expect(await shown({ added: 2, changed: 1, unchanged: 40 })).toContain('导入 3 行')
  })

  test('is not brought in when the roster has all of it already', async () => {
    const sheet = await shown({ unchanged: 40 })
    expect(sheet).toContain('没有要导入的')
    expect(sheet).not.toMatch(/导入 \d+ 行/)
  })

  test('lists every phone that it would change, old and new', async () => {
    const phone = {
      row: 3,
      name: '蔡示例',
      enterprise: '示例书店',
      from: '199****0002',
      to: '138****6666',
      taken: true,
    }
    const sheet = await shown({ changed: 2 }, [], [phone, { ...phone, row: 4, taken: false }])
    expect(sheet).toContain('要换手机号的 2 行')
    expect(sheet.match(/199\*{4}0002|138\*{4}6666|已绑定/g)).toHaveLength(5)
  })

  test('names the wrong lines, and how many more there are', async () => {
    const sheet = await shown({ added: 1, wrong: 260 }, [wrongRow])
    expect(sheet).toContain('手机号不对')
    expect(sheet).toContain('这里列出前 1 行')
  })
})
