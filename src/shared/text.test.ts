import * as v from 'valibot'
import { textUpTo } from './text'

const read = (text: string) => v.safeParse(textUpTo(10), text).output

test.each([
  ['\u200b健步走\u202d', '健步走'],
  ['健步走\t报名', '健步走 报名'],
  ['一\r\n二\u0000', '一\n二'],
  ['👨\u200d👩\u200d👧', '👨\u200d👩\u200d👧'],
  ['\ufeff 题目 ', '题目'],
])('%j is kept as what is seen of it', (typed, kept) => expect(read(typed)).toBe(kept))

test('a text of nothing that is seen is none', () => {
  expect(v.safeParse(textUpTo(10), '\u200b\u202d').issues?.[0]?.message).toBe('请填写')
})
