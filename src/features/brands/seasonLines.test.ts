import { toEventCard } from '#shared/events/toEventCard'
import { anEvent } from '#shared/testing/anEvent'
import { DAY, NOON } from '#shared/testing/noon'
import { seasonLine, spanLine, sumLine } from './seasonLines'

const event = toEventCard(anEvent({ venue: '三层' }), { capacity: 40, left: 12, waiting: 0 }, NOON)
const sum = { events: 2, over: 0, cancelled: 0, turnout: 0, certificates: 0 }

test('an event that is open tells its places, one that is over who came and the certificates', () => {
  expect(seasonLine(event, NOON)).toEqual([expect.stringMatching(/ · 三层$/), '余 12 / 共 40'])
  expect(seasonLine({ ...event, phase: 'finished', came: 30, certificates: 8 }, NOON)[1]).toBe(
    '到场 30 人 · 发了 8 张证书'
  )
  expect(seasonLine({ ...event, lottery: { drawsAt: NOON + DAY } }, NOON)).toHaveLength(1)
})

test('the sum is told once something is over, and that a season has ended once it has', () => {
  expect(sumLine({ sum })).toBe('')
  expect(sumLine({ sum: { ...sum, over: 1, turnout: 30 } })).toBe('办完 1 场 · 到场 30 人次')
  const ended = { at: NOON, by: 'Lin' }
  expect(sumLine({ ended, sum: { ...sum, over: 1, cancelled: 1, turnout: 30, certificates: 8 } })).toBe(
    '这一季办完了 · 办完 1 场 · 取消 1 场 · 到场 30 人次 · 发了 8 张证书'
  )
})

test('a season without an event that may be read has no days', () => {
  expect(spanLine({ events: [] }, NOON)).toBe('0 场活动')
})
