import type { Value } from '#shared/api'
import { DAY } from '#shared/testing/noon'

/** What a chair reads of an event before they sign people up. */
export function enrolAnswers(now: number) {
  const quota: Value<'events.quota'> = {
    event: {
      ...{ id: 'flowers', title: '插花体验课', kind: 'family', venue: '二层' },
      ...{ startsAt: now + DAY, closesAt: now + DAY },
    },
    ...{ unionName: '长桥运输工会', phase: 'open', hasWaitlist: true, own: [] },
    count: { capacity: 20, left: 6, waiting: 0 },
  }
  const one = { id: 'm9', name: '周示例', enterpriseName: '长桥运输', maskedPhone: '199****0001' }
  return { 'events.quota': quota, 'events.candidates': { items: [{ ...one, times: 0, isNew: true }] } }
}
