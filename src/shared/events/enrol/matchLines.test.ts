import { matchLines } from './matchLines'
import { cases, roster } from './pasteCases.json'
import { readLines } from './readLines'
import type { RowOfUnion } from './unionRows'

const rows = roster.map(
  ([name = '', phone = '', firm = ''], index): RowOfUnion => ({ id: `m${index}`, name, phone, firm })
)
const bearers = (name: string) => rows.filter((row) => row.name === name)
const nameOf = (id: string) => {
  const row = rows.find((one) => one.id === id)
  return row && bearers(row.name).length > 1 ? `${row.name}@${row.firm}` : (row?.name ?? id)
}
const match = (text: string) => matchLines(readLines(text), rows)
const list = (text: unknown) => (typeof text === 'string' && text ? text.split(/ (?!Smith)/) : [])

const shapes = cases.map(([what, text, found, asks = '', twins = '', passed = 0]) => ({
  ...{ what, text, found, asks, twins, passed },
}))

describe('a line that was pasted', () => {
  test.each(shapes)('$what: $text', ({ text, found, asks, twins, passed }) => {
    const end = match(String(text))
    expect(end.found.map(({ memberId }) => nameOf(memberId))).toEqual(list(found))
    expect(end.asks.map(({ why, candidates }) => `${why}:${candidates.map(nameOf).join('+')}`)).toEqual(list(asks))
    expect(end.twins.map(({ memberId }) => nameOf(memberId))).toEqual(list(twins))
    expect(end.passed).toHaveLength(Number(passed))
  })

  test('is found, asked about or passed, whatever it is', () => {
    for (const [, text] of cases) {
      const { found, asks, twins, passed } = match(String(text))
      const nos = new Set([...found, ...asks, ...twins, ...passed].map(({ no }) => no))
      const { lines } = readLines(String(text))
      expect(lines.every(({ no }) => nos.has(no))).toBe(true)
    }
  })

  test('two hundred lines are read in one go', () => {
    const many = Array.from({ length: 200 }, (_, index) => `${index + 1}. 于示例 收银 199 0000 3301`).join('\n')
    const { found, twins } = match(many)
    expect([found.length, twins.length]).toEqual([1, 199])
  })
})
