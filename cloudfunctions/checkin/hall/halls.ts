import { randomBytes } from 'node:crypto'
import type { Sealed, Sealing } from '#server/sealing/sealing'
import type { SealedPart } from '#server/sealing/sealPartAgain'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'

/** 大屏签到码的密钥. One for each event with a screen, sealed; it goes when the event is over. */
export interface StoredHall {
  id: string
  sealed: Sealed
  until: number
}

const BYTES = 32

/** The secret of an event’s screen; made when its page is opened first. */
export async function hallSecret(
  { halls }: Pick<Store, 'halls'>,
  sealing: Sealing,
  { eventId, until }: { eventId: string; until: number }
): Promise<string> {
  const known = await findHallSecret({ halls }, sealing, eventId)
  if (known) return known
  const secret = randomBytes(BYTES).toString('hex')
  const sealed = sealing.seal(secret, placeOf(eventId))
  if (await halls.add({ id: eventId, sealed, until })) return secret
  const opened = await findHallSecret({ halls }, sealing, eventId)
  if (opened) return opened
  await halls.put({ id: eventId, sealed, until })
  return secret
}

export async function findHallSecret(
  { halls }: Pick<Store, 'halls'>,
  sealing: Sealing,
  eventId: string
): Promise<string | undefined> {
  const hall = await halls.find(eventId)
  const opened = hall && sealing.open(hall.sealed, placeOf(eventId))
  return opened?.ok ? opened.value : undefined
}

/** All screens, for the change of keys. */
export const hallsPart: SealedPart = {
  walk: ({ halls }, keys, size) => halls.walk({ where: { 'sealed.key': _.in(keys) }, size }),
  placeOf,
  write: ({ halls }, id, { before, after }) => halls.change({ _id: id, 'sealed.box': before.box }, { sealed: after }),
}

function placeOf(eventId: string): string {
  return `halls/${eventId}`
}
