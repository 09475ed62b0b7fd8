import type { SyncView } from '#shared/account/view'
import { NOON } from '#shared/testing/noon'
import { followingShare, seenText, walkLine } from './walkWords'

const walk = (over: Partial<SyncView>): SyncView => ({ state: 'running', startedAt: NOON, seen: 0, total: 0, ...over })

describe('the walk over the list of followers', () => {
  test.each([
    ['that has been asked for', walk({}), '—', '马上开始，可以先做别的。'],
    [
      'that is under way',
      walk({ seen: 4000, total: 12_000 }),
      '4,000 / 12,000 人',
      '没核对完之前，不会把谁当成取消关注。',
    ],
    ['that WeChat holds up', walk({ remark: '太忙' }), '0 / 0 人', '没核对完之前，不会把谁当成取消关注。'],
    ['that WeChat refused', walk({ state: 'refused' }), '0 / 0 人', '没核对完之前，不会把谁当成取消关注。'],
    ['that is complete', walk({ state: 'complete', seen: 3, total: 3 }), '3 / 3 人', '每天 3:30 自动核对一次。'],
  ])('%s says how far it is, and what to expect', (_which, sync, seen, line) => {
    expect([seenText(sync), walkLine(sync)]).toEqual([seen, line])
  })
})

test('the share of members who follow leaves out those of whom nobody can tell', () => {
  expect(followingShare({ following: 2, notFollowing: 1 })).toBe(67)
  expect(followingShare({ following: 0, notFollowing: 0 })).toBe(0)
})
