import type { PushBatch } from '#shared/news/push'
import { countPush, isUnderWay } from './countPush'

const batch = (state: PushBatch['state'], count: number): PushBatch => ({
  clientId: 'c',
  from: 'a',
  to: 'b',
  count,
  state,
})

describe('counting a push', () => {
  test('everybody waits until the batches are made', () => {
    expect(countPush({ expected: 12_000, batches: [] })).toMatchObject({ waiting: 12_000, accepted: 0, batchesDone: 0 })
  })

  test('the parts add up to the whole', () => {
    const batches = [batch('accepted', 10_000), batch('failed', 1_500), batch('waiting', 400), batch('unknown', 100)]
    const tally = countPush({ expected: 12_000, batches })
    expect(tally).toEqual({ accepted: 10_000, failed: 1_500, waiting: 400, unknown: 100, batchesDone: 3 })
  })

  test.each([
    ['waiting', true],
    ['sending', true],
    ['sent', false],
    ['failed', false],
    ['unknown', false],
  ] as const)('%s goes on by itself: %s', (state, expected) => expect(isUnderWay({ state })).toBe(expected))
})
