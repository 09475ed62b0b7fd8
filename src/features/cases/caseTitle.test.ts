import { rowOf } from '#shared/cases/view'
import { aCase } from '#shared/testing/aCase'
import { caseTitle } from './caseTitle'

const titleOf = (over: Parameters<typeof aCase>[0]) => caseTitle(rowOf(aCase(over)))

test('a case is called by its words, and that they go on is seen', () => {
  expect(titleOf({ words: '器材旧了。' })).toBe('器材旧了')
  expect(titleOf({ words: '器'.repeat(40) })).toBe('器'.repeat(40))
  expect(titleOf({ words: '器'.repeat(41) })).toBe(`${'器'.repeat(40)}…`)
})

test('of what is kept for counsel the first page tells kind and number alone', () => {
  const title = titleOf({ words: '主管克扣工资', counselOnly: true, kind: 'help', number: '2026-0007' })
  expect(title).toBe('求助，第 2026-0007 号')
})
