import { type Explainer, standingOf } from './explainer'

const policy: Explainer = { forWhom: '全体会员', effectiveFrom: 100, effectiveTo: 200, questions: [] }

describe('how a policy stands', () => {
  test.each([
    [99, policy, 'coming'],
    [100, policy, 'in_force'],
    [199, policy, 'in_force'],
    [200, policy, 'over'],
    [150, { ...policy, supersededBy: 'a2' }, 'superseded'],
    [0, { forWhom: '全体会员', questions: [] }, 'in_force'],
  ] as const)('at %i: %j', (now, explainer, standing) => {
    expect(standingOf(explainer as Explainer, now)).toBe(standing)
  })
})
