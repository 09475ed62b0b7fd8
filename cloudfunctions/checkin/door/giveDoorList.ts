import { randomBytes } from 'node:crypto'
import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { checkInId, decideDoor } from '#shared/checkin/checkIn'
import { dayOf, windowOf } from '#shared/checkin/code'
import type { DoorListRow } from '#shared/checkin/offline/doorList'
import { isReaderFor } from '#shared/identity/caller'
import { maskName } from '#shared/membership/maskName'
import { done, refused } from '#shared/result'
import { openCard } from '../card/cards'
import { dayKey } from '../card/codeOf'
import { speltOf } from './findAtDoor'

const SALT_BYTES = 32

/** 签到名单. Everybody with a place, with the key of this day and never the secret of a card; for one phone of a door. */
export async function giveDoorList(
  { eventId }: Input<'checkin.doorList'>,
  { store, person, sealing, now, line }: PersonContext
): Promise<Output<'checkin.doorList'>> {
  const event = await store.events.get(eventId)
  const open = decideDoor(event, now)
  if (!open.ok) return open
  if (now >= event.endsAt) return refused('list_over')
  const holders = await store.registrations.listAll({
    where: { eventId, status: 'confirmed' },
    fields: ['memberId', 'name', 'enterpriseId', 'unionId'],
  })
  const [cards, firms, seen] = await Promise.all([
    store.cards.listByIds(holders.map(({ memberId }) => memberId)),
    store.enterprises.listByIds([...new Set(holders.map(({ enterpriseId }) => enterpriseId))]),
    store.checkins.listByIds(holders.map(({ memberId }) => checkInId(eventId, memberId))),
  ])
  const day = dayOf(windowOf(now))
  const cardOf = new Map(cards.map((card) => [card.id, card]))
  const firmOf = new Map(firms.map(({ id, name }) => [id, name]))
  const inAt = new Map(seen.flatMap(({ state, memberId, at }) => (state === 'in' ? [[memberId, at] as const] : [])))
  const rows = holders.map(({ memberId, name, enterpriseId, unionId }): DoorListRow => {
    const card = cardOf.get(memberId)
    const secret = card && openCard(sealing, card)
    const [at, isWhole] = [inAt.get(memberId), isReaderFor(person, unionId)]
    return {
      ...{ memberId, name: isWhole ? name : maskName(name), firm: firmOf.get(enterpriseId) ?? '' },
      spelt: isWhole ? speltOf(name) : maskName(name),
      ...(secret && { key: dayKey(secret, memberId, day) }),
      ...(at !== undefined && { inAt: at }),
    }
  })
  line.say({ remark: `${rows.length} 位` })
  return done({ eventId, day, until: event.endsAt, rows, salt: randomBytes(SALT_BYTES).toString('hex') })
}
