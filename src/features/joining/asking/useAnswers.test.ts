import { openQuestion } from './useAnswers'

const NOTHING = { firmName: '', name: '', phone: '', isQuiet: true, word: '', key: 'k' }
const firm = { id: 'e', name: '面馆' }

test.each([
  ['asks where first', {}, 'where'],
  ['asks nothing that the register knows', { where: 'firm', firm }, 'work'],
  ['asks for the union of what is in no register', { where: 'unlisted', firmName: '小店' }, 'union'],
  ['then what somebody does there', { where: 'unlisted', firmName: '小店', hasUnion: 'no' }, 'work'],
  ['asks whoever has no employer nothing more', { where: 'free', work: 'rider', hasUnion: 'no' }, undefined],
  ['asks whoever works elsewhere nothing at all', { where: 'outside' }, undefined],
] as const)('%s', (_, answers, wanted) => {
  expect(openQuestion({ ...NOTHING, ...answers })).toBe(wanted)
})
