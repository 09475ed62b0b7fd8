export const comingTexts = {
  now: '现在',
  play: '开赛',
  match: '比赛',
  where: (round: number, table: number) => `第 ${round} 轮·${table} 号台`,
  against: (name: string, unit: string) => `对 ${name}${unit ? `（${unit}）` : ''}`,
  reported: '有一方报了结果，等另一方确认',
  disputed: '双方报得不一样，请到裁判台',
}
