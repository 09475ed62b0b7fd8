import { formLines } from './formLines'
import type { Question } from './question'

const bus: Question = { id: 'bus', label: '坐不坐大巴', kind: 'yesNo', required: true }
const eats: Question = {
  ...{ id: 'eats', label: '忌口', kind: 'text', required: false, sensitive: { purpose: '备餐' } },
  when: [{ question: 'bus', is: ['是', '否'] }, { question: 'seat' }],
}
const seat: Question = {
  ...{ id: 'seat', label: '坐哪辆车', kind: 'stock', options: ['1 号车', '2 号车'], amounts: [45, 40], required: true },
  when: [{ question: 'bus', is: ['是'] }],
}

test('a question is read as a sentence: how it is answered, from what, when, and what for', () => {
  const lines = formLines([bus, seat, eats]).map(({ text }) => text)
  expect(lines).toEqual([
    expect.stringMatching(/^坐不坐大巴（.+，必答）$/),
    expect.stringMatching(/^坐哪辆车（.+，必答）；1 号车 45 个、2 号车 40 个；“坐不坐大巴”答了“是”才问$/),
    expect.stringMatching(/^忌口（.+，选填）；“坐不坐大巴”答了“是”或“否”，并且填了“坐哪辆车”才问；敏感内容，用来备餐$/),
  ])
})
