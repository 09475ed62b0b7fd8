import { anEvent, DAY, eventInput } from '../../testing/factories'
import { sayEvent } from './sayEvent'

const { newKey: _key, ...words } = eventInput()

test('the log says of an event what was written and what is, long words and lists by their size', () => {
  const next = { ...words, title: '秋季健步行', summary: '六公里'.repeat(9), capacity: words.capacity + 8 }
  const said = sayEvent(words, { ...next, startsAt: words.startsAt + DAY, steps: [...words.steps, '集合'] })
  expect(said.split('；')).toEqual([
    `名称 ${words.title} → 秋季健步行`,
    `说明 ${words.summary ? `${words.summary.length} 字` : '无'} → 27 字`,
    expect.stringMatching(/^活动开始 \d{4}-\d\d-\d\d \d\d:\d\d → \d{4}-\d\d-\d\d \d\d:\d\d$/),
    `名额 ${words.capacity} → ${words.capacity + 8}`,
    expect.stringMatching(/ 项$/),
  ])
  expect(sayEvent(anEvent(), { ...words, ...anEvent() })).toBe('')
})
