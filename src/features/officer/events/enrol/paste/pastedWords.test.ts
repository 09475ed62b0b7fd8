import type { PasteView } from '#shared/events/enrol/view'
import { hideNumbers, pastedWords } from './pastedWords'

const view: PasteView = {
  found: [
    { no: 2, memberId: 'a' },
    { no: 4, memberId: 'b' },
  ],
  asks: [{ no: 3, text: '2、小乔（仓储）', piece: '小乔', why: 'like', candidates: [] }],
  twins: [{ no: 6, memberId: 'a' }],
  passed: [{ no: 1, text: '#接龙 象棋' }],
  people: [],
}

test('every line of a paste is shown with what became of it, and empty ones are not', () => {
  const text = '#接龙 象棋\n1. 于示例 收银\r\n2、小乔（仓储）\n3.邵示例 199 0000 3312\n\n5. 于示例'
  expect(pastedWords(text, view)).toEqual([
    { no: 1, text: '#接龙 象棋', fate: 'passed' },
    { no: 2, text: '1. 于示例 收银', fate: 'found' },
    { no: 3, text: '2、小乔（仓储）', fate: 'asked', piece: '小乔' },
    { no: 4, text: '3.邵示例 199****3312', fate: 'found' },
    { no: 6, text: '5. 于示例', fate: 'twin' },
  ])
})

test.each([
  ['199-0000-3312', '199****3312'],
  ['电话 19900003312。', '电话 199****3312。'],
  ['1990000331201', '1990000331201'],
])('of %s a screen shows %s', (text, shown) => expect(hideNumbers(text)).toBe(shown))
