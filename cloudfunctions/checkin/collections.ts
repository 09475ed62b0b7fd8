import type { Definitions } from '#server/store'
import type { CheckIn } from '#shared/checkin/checkIn'
import type { RollCall, RollMark } from '#shared/checkin/rolls/rollCall'
import type { StoredCard } from './card/cards'
import type { CardUse } from './card/spendCode'
import type { StoredHall } from './hall/halls'
import type { Attendance, AttendanceMark } from './sums/attendance'

declare module '#server/store' {
  interface Collections {
    checkins: CheckIn
    cards: StoredCard
    cardUses: CardUse
    halls: StoredHall
    rollCalls: RollCall
    rollMarks: RollMark
    attendance: Attendance
    attendanceMarks: AttendanceMark
  }
}

export const collections = {
  checkins: {
    cold: true,
    indexes: [
      { fields: ['eventId', 'state', '-at'] },
      { fields: ['memberId', 'state', '-at'] },
      { fields: ['personId'] },
      { fields: ['state', 'at'] },
      { fields: ['unionId', 'state', 'at'] },
      { fields: ['at'] },
    ],
  },
  cards: { indexes: [{ fields: ['personId'] }, { fields: ['sealed.key'] }] },
  cardUses: { indexes: [{ fields: ['at'] }] },
  rollCalls: { indexes: [{ fields: ['eventId', 'at'] }, { fields: ['at'] }] },
  rollMarks: {
    cold: true,
    indexes: [
      { fields: ['rollId', 'memberId'] },
      { fields: ['eventId', 'undoneAt'] },
      { fields: ['memberId', '-at'] },
      { fields: ['personId'] },
      { fields: ['at'] },
    ],
  },
  attendance: { cold: true, indexes: [{ fields: ['last'] }] },
  attendanceMarks: { indexes: [] },
  halls: { indexes: [{ fields: ['sealed.key'] }, { fields: ['until'] }] },
} satisfies Definitions
