import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import type { UnionEvent } from '#shared/events/event'
import type { PlaceStanding } from '#shared/events/places/placeBook'
import { decideRegistration, registrationId } from '#shared/events/registration'
import { withMate } from '#shared/events/team/teamIn'
import { MAX_TEAM, roomIn, type TeamRule } from '#shared/events/team/teamRule'
import type { BoundMember } from '#shared/membership/member'
import { done, type Result, refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { sealAnswers } from '../answers/sealedAnswers'
import { findBar } from '../fairness/findBar'
import { keepNamedFiles, takeAnswers } from '../files/handInFiles'
import { promoteWaiting } from '../line/promoteWaiting'
import { numbered } from '../places/placing'
import { settle, settleMember } from '../places/settling'
import { placeOf, readPlace, readStanding } from '../places/standing'
import { dropForm, formId, keepForm } from '../signUp/signUpForms'
import { isWomanByRoster } from './beginTeam'
import { changeTeam } from './changeTeam'
import { findTeam } from './findTeam'

/** Times that a team is looked for: in each of them one of those who tap at the same moment comes in. */
const ROUNDS = MAX_TEAM + 1

/**
 * 进队. Comes into the team of an invitation, with answers of one's own; judged as a sign-up is, and by what the team still
 * has room for. Safe to repeat: who is in it already reads so.
 */
export async function joinTeam(
  { eventId, answers, form: version, team: key, code }: Input<'events.joinTeam'>,
  context: PersonContext
): Promise<Output<'events.joinTeam'>> {
  const { store, sealing, person, now } = context
  const event = await store.events.get(eventId)
  const { member } = person
  const decision = decideRegistration(event, member, now)
  if (!member || !event.team) return member ? refused('team_gone') : refused('not_bound')
  const before = await readStanding(store, eventId, member.id)
  if ('turn' in before) {
    if (before.key !== key) return refused('in_otherwise')
    // What they filled in at the first tap counts, written or still to be written.
    await settleMember(store, event, member.id, now)
    const held = placeOf(before)
    return held ? done(held) : refused('team_gone')
  }
  if (!decision.ok) return decision
  const bar = await findBar(context, event, member.id)
  if (bar) return bar
  const answered = await takeAnswers(event, { answers, form: version }, context)
  if (!answered.ok) return answered

  const id = registrationId(eventId, member.id)
  const sealed = sealAnswers(sealing, id, answered.value)
  const filled = sealed ? { answers: sealed } : {}
  await promiseWork(store, { name: 'events.settle', now })
  const form = await keepForm(store, { id: formId(id, { people: [member.id] }), at: now, ...filled })
  const come = await comeIn(store, event, { member, key, code, rule: event.team, now })
  if (come.ok) await settle(store, event, { standing: come.value, member, personId: person.id, filled }, now)
  await dropForm(store, form)
  if (!come.ok) return come
  await keepNamedFiles(event, member.id, context)
  const promoted = come.value.status === 'waitlisted' ? await promoteWaiting(store, event, now) : 0
  const place = promoted > 0 ? await readPlace(store, eventId, member.id) : placeOf(come.value)
  return place ? done(place) : refused('team_gone')
}

interface ComingIn {
  member: BoundMember
  key: string
  code: string
  rule: TeamRule
  now: number
}

type InTeam = Extract<PlaceStanding, { turn: unknown }>

/** In one step, by the team as it is: whoever finds it changed looks again. */
async function comeIn(
  store: Store,
  { id: eventId }: UnionEvent,
  { member, key, code, rule, now }: ComingIn
): Promise<
  Result<InTeam, 'team_gone' | 'team_full' | 'team_needs_women' | 'team_colleagues' | 'in_otherwise' | 'taken_out'>
> {
  const isWoman = rule.women ? await isWomanByRoster(store, member.id) : false
  for (let round = 0; round < ROUNDS; round++) {
    const standing = await readStanding(store, eventId, member.id)
    if (standing.status === 'removed') return refused('taken_out')
    if ('turn' in standing) return standing.key === key ? done(standing) : refused('in_otherwise')
    const seated = await findTeam(store, eventId, { key, code })
    if (!seated) return refused('team_gone')
    const { people, team, state } = seated.turn
    if (team.enterprise !== undefined && team.enterprise !== member.enterpriseId) return refused('team_colleagues')
    const room = roomIn(rule, { people: people.length, women: team.women?.length ?? 0 }, isWoman)
    if (room !== 'fits') return refused(room)
    await changeTeam(store, {
      ...{ eventId, seated, next: withMate(seated.turn, { member: member.id, isWoman, at: now }, rule) },
      onlyIf: {
        ...{ status: 'open', opensAt: _.lte(now), closesAt: _.gt(now) },
        ...{ 'people.id': _.nin([member.id]), 'removed.member': _.nin([member.id]) },
      },
      also: {
        people: _.push([{ id: member.id, turn: key }]),
        lapsed: _.pull({ member: _.in([member.id]) }),
        ...(state === 'held' && numbered([member.id])),
      },
    })
  }
  throw new RequestFault('busy')
}
