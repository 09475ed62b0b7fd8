import { rasterize } from '../../cloudfunctions/drawing/rasterize'
import { openTypefaces } from '../../cloudfunctions/drawing/setting/typefaces'
import { cardSheet } from '../../cloudfunctions/drawing/sheets/cardSheet'
import { posterSheet } from '../../cloudfunctions/drawing/sheets/posterSheet'
import type { PosterWords } from '../../src/shared/pictures/words'
import { type Figure, ms, percentile, timesOf } from './figure'

const ROUNDS = 40

/** Measures how many pictures a process draws in a second, one after the other, and what the first one waits for. */
export async function measurePictures(): Promise<Figure[]> {
  const began = performance.now()
  const faces = openTypefaces()
  const code = (await rasterize(cardSheet(wordsOf(-1), faces), 430)).png
  const first = performance.now() - began
  const posters = await timesOf(ROUNDS, (round) => rasterize(posterSheet(wordsOf(round), code, faces), 1080))
  const cards = await timesOf(ROUNDS, (round) => rasterize(cardSheet(wordsOf(round), faces), 750))
  return [
    {
      what: 'posters of 1,080 × 1,800, one after the other',
      value: perSecond(posters),
      unit: 'a second',
      note: `p50 ${ms(percentile(posters, 0.5))} ms, p99 ${ms(percentile(posters, 0.99))} ms; the first picture of a process ${ms(first)} ms`,
    },
    {
      what: 'cards of 750 × 600',
      value: perSecond(cards),
      unit: 'a second',
      note: `p50 ${ms(percentile(cards, 0.5))} ms`,
    },
  ]
}

function perSecond(times: number[]): string {
  return ((1000 * times.length) / times.reduce((sum, time) => sum + time, 0)).toFixed(1)
}

function wordsOf(round: number): PosterWords {
  return {
    ...{ cover: 'chess', title: `第 ${round} 届“明珠杯”职工象棋比赛暨观摩赛`, organiser: '西长安街街道总工会' },
    facts: [
      ['时间', '2026 年 10 月 24–25 日，8:30 开始'],
      ['地点', '职工活动中心三层'],
      ['谁能报', '在册会员都能报'],
      ['报名', '2026 年 10 月 20 日 18:00 截止'],
    ],
  }
}
