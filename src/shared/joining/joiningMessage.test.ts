import { aJoining } from '../testing/aJoining'
import { NOON } from '../testing/noon'
import { joiningCard, joiningDueCard } from './joiningMessage'

const TOLD = ['asked', 'passed', 'overdue', 'approved', 'refused'] as const

test.each(TOLD)('a message that it was %s names no enterprise, nobody who asked and no number', (told) => {
  const found = aJoining({ kind: 'found', firmName: '花店', word: '老板不愿意' })
  const card = JSON.stringify(joiningCard(found, told, { by: 'Lin', now: NOON }))
  expect(card).not.toMatch(/花店|马示例|老板|199/)
})

test('those who decide are told of no name either', () => {
  expect(JSON.stringify(joiningDueCard(aJoining(), NOON))).not.toMatch(/面馆|马示例|199/)
})

test('a refusal says why, and by whom', () => {
  const card = joiningCard(aJoining(), 'refused', { by: 'Zhou', word: '请写单位的全名', now: NOON })
  expect(card.text).toBe('Zhou：请写单位的全名')
})
