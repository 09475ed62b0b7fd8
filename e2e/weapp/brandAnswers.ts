import { type Brand, toBrandRow } from '#shared/brands/brand'

/** What the cloud tells of brands and their editions. */
export function brandAnswers(now: number) {
  const brand: Brand = {
    ...{ id: 'brand-01', title: '“明珠杯”职工象棋比赛', about: '每年一届，按积分编排。', state: 'shown' },
    editions: [{ name: '第五届', year: 2026, people: 96 }],
    ...{ changedBy: '林示例', changedAt: now, rev: 1 },
  }
  return { 'brands.list': [toBrandRow(brand)], 'brands.read': brand }
}
