import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import { hashOf, newSecret } from '#server/session'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { MOST_SCREENS } from '#shared/screens/screenLink'

/**
 * 给一个大屏链接. The secret is answered once and kept nowhere. Sent again after a lost answer it is the same link with a
 * new secret: the one before reached nobody.
 */
export async function giveScreen(
  { eventId, shows, newKey, name }: Input<'screens.give'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'screens.give'>> {
  if (shows.kind === 'competition' && (await store.competitions.get(shows.competitionId)).eventId !== eventId)
    throw new RequestFault('not_found')
  line.say({ remark: name })
  const id = `screen-${newKey}`
  const secret = newSecret()
  const digest = hashOf(secret)
  const link = { id, eventId, shows, name, digest, by: person.name, at: now, seenAt: 0, endedAt: 0 }
  const isGiven =
    (await store.screens.add(link)) ||
    (await store.screens.change({ _id: id, eventId, endedAt: 0, seenAt: 0 }, { digest })) > 0
  return isGiven ? done({ screenId: id, secret }) : refused('screen_ended')
}

/** The links to one thing of an event, the latest first, with those that were taken back. */
export async function listScreens(
  { eventId, shows }: Input<'screens.list'>,
  { store }: PersonContext
): Promise<Output<'screens.list'>> {
  const all = await store.screens.list({ where: { eventId }, order: ['at', 'desc'], limit: MOST_SCREENS })
  const isSame = (one: typeof shows) =>
    one.kind === 'competition' && shows.kind === 'competition'
      ? one.competitionId === shows.competitionId
      : one.kind === shows.kind
  return done(
    all.filter((link) => isSame(link.shows)).map(({ digest: _digest, eventId: _event, shows: _shows, ...row }) => row)
  )
}

/** 收回大屏链接. The first who takes it back is written down. */
export async function endScreen(
  { eventId, screenId }: Input<'screens.end'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'screens.end'>> {
  const ended = { endedAt: now, endedBy: person.name }
  const changed = await store.screens.change({ _id: screenId, eventId, endedAt: 0 }, ended)
  if (changed === 0) line.leaveOut()
  return done({ ended: true })
}
