import { type Brand, toBrandRow } from '#shared/brands/brand'
import type { RecordsView } from '#shared/brands/record'
import { type SeasonTold, sumOfSeason } from '#shared/brands/season'
import { toEventCard } from '#shared/events/toEventCard'
import { anEvent } from '#shared/testing/anEvent'

/** What the cloud tells of brands and their editions. */
export function brandAnswers(now: number) {
  const brand: Brand = {
    ...{ id: 'brand-01', title: '“明珠杯”职工象棋比赛', about: '每年一届，按积分编排。', state: 'shown' },
    editions: [{ name: '第五届', year: 2026, people: 96 }],
    ...{ changedBy: '林示例', changedAt: now, rev: 1 },
  }
  const row = {
    key: 'r1',
    name: '李示例',
    unit: '朔风面馆（示例）',
    points: 16,
    played: 2,
    best: 1,
    won: 9,
    drawn: 3,
    lost: 2,
  }
  const records: RecordsView = { rows: [row], mine: { isShown: false, played: 1 } }
  const cup = toEventCard(anEvent({ title: '“明珠杯”职工象棋比赛' }, now), { capacity: 40, left: 12, waiting: 0 }, now)
  const season: SeasonTold = {
    ...{ id: 'season-01', title: '文化体育季', about: '一个秋天，几场比赛。', state: 'shown', eventIds: [cup.id] },
    ...{ changedBy: '林示例', changedAt: now, rev: 1, events: [cup], sum: sumOfSeason([cup]) },
    span: { from: cup.startsAt, until: cup.endsAt },
  }
  return {
    ...{ 'brands.list': [toBrandRow(brand)], 'brands.read': brand, 'brands.records': records },
    ...{ 'seasons.list': [{ ...season, events: 1 }], 'seasons.read': season },
  }
}
