import type { Side } from './sides'
import { whySentence } from './whySentence'

const sides = (words: string): Side[] => [...words].map((each) => (each === 'f' ? 'first' : 'second'))
const why = (first: string, second: string, firstMove: Parameters<typeof whySentence>[0]['firstMove']) => ({
  round: Math.max(first.length, second.length) + 1,
  points: { first: 4, second: 4 },
  meetings: 0,
  sides: { first: sides(first), second: sides(second) },
  firstMove,
})

test.each([
  [why('ss', 'ff', 'wishes'), 'first', '两人同积 4 分，从未交手；您上两轮都执黑，本轮执红。'],
  [why('ss', 'ff', 'wishes'), 'second', '两人同积 4 分，从未交手；您上两轮都执红，本轮执黑。'],
  [why('ss', 'ff', 'wishes'), 'spectator', '两人同积 4 分，从未交手；红方上两轮都执黑，本轮先走。'],
  [why('ss', 's', 'absoluteWish'), 'second', '两人同积 4 分，从未交手；对手必须换先后手，您本轮执黑。'],
  [why('', '', 'board'), 'first', '两人同积 4 分，从未交手；双方条件相同，按台次单双定先后，您本轮执红。'],
  [why('sfs', 'fsf', 'wishes'), 'first', '两人同积 4 分，从未交手；您已执黑 2 次、执红 1 次，本轮执红。'],
  [{ ...why('ss', 'ff', 'wishes'), round: 4 }, 'first', '两人同积 4 分，从未交手；您最近两局都执黑，本轮执红。'],
  [why('s', '', 'wishes'), 'second', '两人同积 4 分，从未交手；对手更需要换先后手，您本轮执黑。'],
] as const)('%j to the %s', (facts, reader, sentence) => {
  expect(whySentence(facts, reader)).toBe(sentence)
})

test('different points, an earlier meeting and colleagues are said', () => {
  const facts = { ...why('s', 'f', 'wishes'), points: { first: 6, second: 4 }, sameUnit: false }
  expect(whySentence(facts, 'second')).toContain('您 4 分，对手 6 分，是全轮分差最小的排法，从未交手，不同单位')
  expect(whySentence({ ...facts, sameUnit: true, meetings: 1 }, 'first')).toContain(
    '此前交手 1 次，已没有别的排法，同单位，实在错不开'
  )
})
