import timed from '../../privacy/timed.json'
import { PURGE_DAYS } from './purge'

test('what is said beside a question is what the table of periods says', () => {
  expect([timed.sensitiveAnswers.days, timed.companions.days]).toEqual([PURGE_DAYS, PURGE_DAYS])
  expect([timed.sensitiveAnswers.since, timed.companions.since]).toEqual(['活动结束以后', '活动结束以后'])
})
