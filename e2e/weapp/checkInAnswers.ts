import type { ActionName, Value } from '#shared/api'
import { DAY } from '#shared/testing/noon'

type CheckInAction = Extract<ActionName, `checkin.${string}` | `feedback.${string}` | `photos.${string}`>

interface Around {
  unionId: string
  unionName: string
  now: number
}

/** What the cloud answers about the member's card, their year and a door. */
export function checkInAnswers({ unionId, unionName, now }: Around): { [Name in CheckInAction]?: Value<Name> } {
  return {
    'checkin.card': {
      memberId: 'm9',
      name: '周示例',
      unionName: unionName,
      joinedAt: now - 900 * DAY,
      secret: '07'.repeat(32),
    },
    'checkin.footprint': {
      ...{ year: 2026, minutes: 90, before: 0, years: [2026] },
      visits: [
        {
          ...{ id: 'flowers', title: '插花体验课', kind: 'family', venue: '职工活动中心三层', startsAt: now - DAY },
          at: now - DAY,
        },
      ],
    },
    'feedback.mine': { given: [{ eventId: 'flowers', face: 'good' }], open: [] },
    'photos.wall': { event: { id: 'flowers', title: '插花体验课', endsAt: now - DAY }, left: 12, mine: [] },
    'photos.list': { items: [] },
    'feedback.read': { event: { id: 'flowers', title: '插花体验课', kind: 'family', endsAt: now - DAY } },
    'checkin.self': {
      kind: 'in',
      at: now,
      who: { memberId: 'm9', name: '周示例', enterpriseName: '长桥运输', number: 7 },
    },
    'checkin.rolls': {
      event: {
        ...{ id: 'flowers', title: '插花体验课', kind: 'family', venue: '职工活动中心三层' },
        ...{ startsAt: now, endsAt: now + DAY },
      },
      expected: 12,
      rolls: [
        {
          id: 'flowers:r1',
          eventId: 'flowers',
          name: '去程上车',
          kind: 'bus',
          group: '',
          at: now,
          by: '林示例',
          marked: 5,
        },
      ],
      groups: [{ key: '', label: '不分组' }],
    },
    'checkin.door': {
      event: {
        ...{ id: 'flowers', title: '插花体验课', kind: 'family', venue: '职工活动中心三层' },
        ...{ startsAt: now, endsAt: now + DAY },
      },
      count: { expected: 12, arrived: 5 },
      latest: [
        {
          ...{ memberId: 'm9', state: 'in', at: now, door: '东门', how: 'card', name: '周示例' },
          ...{ enterpriseName: '长桥运输', unionId: unionId },
        },
      ],
    },
  }
}
