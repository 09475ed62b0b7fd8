import { loading } from '#client/asking/load'
import type { KindCounts } from '#shared/events/kindCounts'
import { kindOptions } from './kindOptions'

const labels = (...asked: Parameters<typeof kindOptions>) => kindOptions(...asked).map(({ label }) => label)
const ready = (value: KindCounts, stale = false) => ({ kind: 'ready', value, stale }) as const

test('a chip says how many there are, and kinds of which there is nothing are left out', () => {
  expect(labels(ready({ chess: 2, walk: 100 }), 'all')).toEqual(['全部 99+', '象棋 2', '健步行 99+'])
  expect(labels(ready({}), 'all')).toEqual(['全部 0'])
})

test('the chosen one stays, though there is nothing of it', () => {
  expect(labels(ready({ chess: 2 }), 'training')).toEqual(['全部 2', '象棋 2', '培训 0'])
  expect(labels(loading, 'training')).toEqual(['全部', '培训'])
})

test('without a number of this moment none is said, and every kind can be chosen', () => {
  const failed = { kind: 'failed', text: '', offline: true, reason: 'offline' } as const
  for (const load of [failed, ready({ chess: 2 }, true)]) {
    expect(labels(load, 'all').slice(0, 3)).toEqual(['全部', '象棋', '乒乓球'])
    expect(labels(load, 'all')).toHaveLength(15)
  }
})
