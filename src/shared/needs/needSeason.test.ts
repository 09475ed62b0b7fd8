import { needSeason, seasonBefore, seasonsUpTo } from './needSeason'

const NEW_YEAR = Date.UTC(2026, 11, 31, 16)

test('a season is a quarter of Beijing’s year', () => {
  expect(needSeason(NEW_YEAR - 1)).toEqual({ key: '2026-4', name: '2026 年 10–12 月' })
  expect(needSeason(NEW_YEAR)).toEqual({ key: '2027-1', name: '2027 年 1–3 月' })
})

test('those before it come one after the other, whatever day it is', () => {
  for (const day of [0, 30, 58, 89]) {
    const keys = seasonsUpTo(NEW_YEAR + day * 86_400_000, 6).map(({ key }) => key)
    expect(keys).toEqual(['2027-1', '2026-4', '2026-3', '2026-2', '2026-1', '2025-4'])
    expect(keys.slice(0, 5).map(seasonBefore)).toEqual(keys.slice(1))
  }
})
