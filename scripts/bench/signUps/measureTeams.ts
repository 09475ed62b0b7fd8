import { registerForEvent } from '../../../cloudfunctions/events/signUp/registerForEvent'
import { joinTeam } from '../../../cloudfunctions/events/team/joinTeam'
import { readTeam } from '../../../cloudfunctions/events/team/readTeam'
import { answered } from '../../../cloudfunctions/testing/answered'
import { anEvent, aPerson, asking, askingMember } from '../../../cloudfunctions/testing/factories'
import type { Figure } from '../figure'
import { openBook, rushOf } from './openBook'

const TEAMS = 80
const IN_EACH = 5

/** Measures how fast teams come together, beside those who begin them: all of it is one document. */
export async function measureTeams(): Promise<Figure[]> {
  const event = anEvent({ capacity: TEAMS, team: { kind: 'team', least: IN_EACH, most: IN_EACH, hours: 24 } })
  const { store, close } = await openBook(event)
  const captains = Array.from({ length: TEAMS }, (_, index) => `c${index}`)
  const begun = await rushOf(captains, (name) =>
    registerForEvent({ eventId: event.id, answers: {} }, asking(store, aPerson(name)))
  )
  const invites = await Promise.all(
    captains.map(async (name) => answered(await readTeam({ eventId: event.id }, askingMember(store, name))).invite)
  )
  const mates = invites.flatMap((invite, team) =>
    Array.from({ length: IN_EACH - 1 }, (_, index) => ({ name: `m${team}x${index}`, invite }))
  )
  const joined = await rushOf(mates, async ({ name, invite = { team: '', code: '' } }) =>
    answered(await joinTeam({ eventId: event.id, answers: {}, ...invite }, asking(store, aPerson(name))))
  )
  await close()
  return [
    { what: `${TEAMS} teams begun`, value: begun.aSecond, unit: 'taps/s', note: begun.note },
    {
      what: `${mates.length} mates join them`,
      value: joined.aSecond,
      unit: 'joins/s',
      note: `${joined.note}; ${(begun.aSecond / joined.aSecond).toFixed(2)} times as long as beginning one`,
    },
  ]
}
