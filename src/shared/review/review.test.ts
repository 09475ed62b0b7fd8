import { decideReview, isOwnWork } from './review'

const asked = { askedBy: 'p-Lin' }

test.each([
  ['another officer passes it', 'p-Guo', 'pass', true, true],
  ['another officer sends it back', 'p-Guo', 'sendBack', true, true],
  ['another officer says no where a no is a ruling', 'p-Guo', 'sendBack', false, true],
  ['whoever asked passes nothing', 'p-Lin', 'pass', true, false],
  ['whoever asked takes it back', 'p-Lin', 'sendBack', true, true],
  ['whoever asked gives no ruling on it', 'p-Lin', 'sendBack', false, false],
] as const)('%s', (_name, by, decision, takesBack, may) => {
  const outcome = decideReview(asked, { by, decision, takesBack })
  expect(outcome).toEqual(may ? { ok: true, value: decision } : { ok: false, reason: 'own_work' })
})

test('the own work is told from that of others, and from what nobody has asked for', () => {
  expect([isOwnWork(asked, 'p-Lin'), isOwnWork(asked, 'p-Guo'), isOwnWork(undefined, 'p-Lin')]).toEqual([
    true,
    false,
    false,
  ])
})
