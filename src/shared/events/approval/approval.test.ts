import { approvedAt, awaitedStep, type SignUpApproval } from './approval'

const seen = { by: 'p-Zhou', at: 5 }
const held = (approval: SignUpApproval, more: object = {}) => ({ state: 'held' as const, approval, ...more })

describe('a place that is kept until somebody says yes', () => {
  test.each([
    ['chair', {}, 'chair'],
    ['chair', { chair: seen }, undefined],
    ['organiser', {}, 'organiser'],
    ['organiser', { organiser: seen }, undefined],
    ['both', {}, 'chair'],
    ['both', { chair: seen }, 'organiser'],
    ['both', { chair: seen, organiser: seen }, undefined],
    ['both', { organiser: seen }, undefined],
  ] as const)('by %s with %j waits for %s', (rule, done, step) => {
    expect(awaitedStep(held({ rule, ...done }))).toBe(step)
  })

  test('was looked at for the union by whoever enrolled the person', () => {
    expect(awaitedStep(held({ rule: 'both' }, { by: seen }))).toBe('organiser')
    expect(awaitedStep(held({ rule: 'chair' }, { by: seen }))).toBeUndefined()
  })

  test('waits for nobody in line, without a rule, and once the organiser has brought somebody back', () => {
    expect(awaitedStep({ state: 'waiting', approval: { rule: 'both' } })).toBeUndefined()
    expect(awaitedStep({ state: 'held' })).toBeUndefined()
    expect(awaitedStep(held({ rule: 'both' }, { back: true as const }))).toBeUndefined()
  })

  test('says since when it is good, only where somebody had to say so', () => {
    expect(approvedAt(held({ rule: 'both', chair: seen, organiser: { by: 'p-Guo', at: 9 } }))).toBe(9)
    expect(approvedAt(held({ rule: 'both', chair: seen }))).toBeUndefined()
    expect(approvedAt({ state: 'held' })).toBeUndefined()
  })
})
