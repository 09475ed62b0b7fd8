import { type CheckIn, checkInId, DOOR } from '#shared/checkin/checkIn'
import type { UnionEvent } from '#shared/events/event'
import type { StoredRegistration } from '../../cloudfunctions/events/storedRegistration'
import { type Dice, openDice } from './dice'
import type { Scene } from './scene'

const MINUTE = 60_000
const DOORS = ['东门', '东门', '西门', '大屏自助']
/** So many of a hundred come. */
const COME = 93
/** People come in the hour before the start and in the ten minutes after it. */
const BEFORE = 45
const AROUND = 55

/** Who was at what has begun, in dice of their own for each event; of what runs now, who is in already. */
export function seedCheckIns({ season, cast, now }: Scene): CheckIn[] {
  const [officer = ''] = cast.people
    .filter(({ roles }) => roles.some(({ kind }) => kind === 'officer'))
    .map(({ name }) => name)
  return season.events
    .filter(({ state, startsAt }) => state === 'published' && startsAt <= now)
    .flatMap((event, index) => {
      const dice = openDice(20_261_201 + index)
      const holders = season.registrations.filter(
        ({ eventId, status }) => eventId === event.id && status === 'confirmed'
      )
      return holders.filter(() => dice.below(100) < COME).map((row) => toCheckIn(event, row, { dice, officer }))
    })
    .filter(({ at }) => at <= now)
}

function toCheckIn(
  event: UnionEvent,
  row: StoredRegistration,
  { dice, officer }: { dice: Dice; officer: string }
): CheckIn {
  const { eventId, memberId, personId, enterpriseId, unionId } = row
  const door = dice.pick(DOORS)
  const isOwn = door === '大屏自助'
  return {
    ...{ id: checkInId(eventId, memberId), eventId, point: DOOR, memberId, personId, enterpriseId, unionId },
    ...{ state: 'in', at: event.startsAt + (dice.below(AROUND) - BEFORE) * MINUTE, door },
    ...(isOwn ? { how: 'hall', by: '' } : { how: dice.below(10) === 0 ? 'name' : 'card', by: officer }),
  }
}
