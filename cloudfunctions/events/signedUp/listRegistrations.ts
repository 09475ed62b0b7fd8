import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import type { Absence } from '#shared/events/fairness/pastPlace'
import type { Answers } from '#shared/events/form/question'
import type { PlaceBook } from '#shared/events/places/placeBook'
import { registrationId } from '#shared/events/registration'
import { CURRENT_STATUSES, isCurrent, REGISTRATION_STATUSES } from '#shared/events/registrationStatus'
import type { RegistrationRow } from '#shared/events/view'
import { isReaderFor } from '#shared/identity/caller'
import { maskName } from '#shared/membership/maskName'
import { done } from '#shared/result'
import { shownAnswers } from '../answers/sealedAnswers'
import { shownCompanions } from '../family/companions'
import { whoHasToFill } from '../formNews/whoFills'
import type { StoredEvent } from '../storedEvent'
import type { StoredRegistration } from '../storedRegistration'
import { readStrangers } from './readStrangers'
import { readTeams, type TeamOfRow } from './readTeams'
import { readWaiting, type Waits } from './readWaiting'
import { readWishes } from './readWishes'

const PAGE = 50
/** Most of whom the database looks up by name at once. */
const MOST_TO_FILL = 1000

/**
 * 报名名单. Whoever came first stands first; the position is that of the queue at this moment. A chair sees the people of
 * other unions as an export without a reason does; with one, that is written down, `events.export` has them in full.
 */
export async function listRegistrations(
  { eventId, status, toFill, cursor }: Input<'events.registrations'>,
  { store, sealing, person }: PersonContext
): Promise<Output<'events.registrations'>> {
  const event = await store.events.get(eventId)
  const only = toFill && (await whoHasToFill(store, sealing, event))
  const page = await store.registrations.page({
    where: {
      ...{ eventId, status: status ?? _.in(only ? CURRENT_STATUSES : REGISTRATION_STATUSES) },
      ...(only && { memberId: _.in(only.slice(0, MOST_TO_FILL)) }),
    },
    order: ['at', 'asc'],
    thenBy: ['memberId', 'asc'],
    size: PAGE,
    cursor,
  })
  const seen = { rows: page.items, mayRead: (row: StoredRegistration) => isReaderFor(person, row.unionId) }
  const [nameOf, handedTo, numberOf, waitOf, teamOf, wishesOf, strangersOf] = await Promise.all([
    enterpriseNames(store, page.items),
    colleagueNames(store, page.items),
    readNumbers(store, eventId),
    readWaiting(store, eventId, page.items),
    readTeams(store, event, page.items),
    readWishes(store, sealing, event, seen),
    readStrangers(store, sealing, event, seen),
  ])
  const items = page.items.map((row) => {
    const isOpen = isReaderFor(person, row.unionId)
    const wishes = isOpen ? wishesOf(row) : undefined
    const strangers = strangersOf(row)
    return {
      ...toRow(row, shownAnswers(sealing, row, event.questions, isOpen ? 'whole' : 'masked'), waitOf(row.memberId)),
      ...(row.companions && { companions: shownCompanions(sealing, row, isOpen) }),
      ...(row.status === 'confirmed' && numberOf(row.memberId)),
      ...(wishes && { wishes }),
      ...(strangers.length > 0 && { strangers }),
      ...teamSeen(teamOf(row), isOpen),
      ...leftOf(row, isOpen),
      ...answerToMove(event, row),
      ...(row.status === 'withdrawn' && handedTo(row, isOpen)),
      name: isOpen ? row.name : maskName(row.name),
      enterpriseName: nameOf(row.enterpriseId),
      ...(!isOpen && { isMasked: true as const }),
    }
  })
  return done({ ...page, items })
}

function toRow({ memberId, status, at, ...row }: StoredRegistration, answers: Answers, waits: Waits | undefined) {
  const { session, also, reserve, removedReason, absent, awaits } = row
  return {
    ...{ memberId, status, at, answers },
    ...(session && { session }),
    ...(also && isCurrent(status) && { also }),
    ...(reserve && { reserve }),
    ...(awaits && status === 'confirmed' && { awaits }),
    ...(status === 'removed' && removedReason && { removedReason }),
    ...(absent && { absent: withoutPlea(absent) }),
    ...(status === 'waitlisted' && waits),
  }
}

function teamSeen(team: TeamOfRow | undefined, isOpen: boolean): Pick<RegistrationRow, 'team'> {
  return team ? { team: { ...team, captain: isOpen ? team.captain : maskName(team.captain) } } : {}
}

/** The words of a plea are for the officer who decides. */
function withoutPlea({ plea: _plea, ...absent }: Absence): Absence {
  return absent
}

/** Why somebody gave a place back; what they wrote themselves is as private as their name. */
function leftOf({ left = [] }: StoredRegistration, isOpen: boolean): Pick<RegistrationRow, 'left'> {
  if (left.length === 0) return {}
  return { left: left.map(({ at, why, word }) => ({ at, why, ...(isOpen && word && { word }) })).reverse() }
}

async function enterpriseNames({ enterprises }: Store, rows: StoredRegistration[]) {
  const found = await enterprises.listByIds([...new Set(rows.map(({ enterpriseId }) => enterpriseId))])
  const names = new Map(found.map(({ id, name }) => [id, name]))
  return (id: string) => names.get(id) ?? ''
}

/** Names of those to whom places went, as they stand in the sign-ups for the same event. */
async function colleagueNames({ registrations }: Store, rows: StoredRegistration[]) {
  const ids = rows.flatMap(({ eventId, handedTo }) => (handedTo ? registrationId(eventId, handedTo) : []))
  const names = new Map((await registrations.listByIds(ids)).map(({ memberId, name }) => [memberId, name]))
  return ({ handedTo = '' }: StoredRegistration, isOpen: boolean): Pick<RegistrationRow, 'handedTo'> => {
    const name = names.get(handedTo)
    return name ? { handedTo: isOpen ? name : maskName(name) } : {}
  }
}

/** Numbers of the tickets. */
async function readNumbers({ places }: Store, eventId: string) {
  const [book] = await places.project<Pick<PlaceBook, 'numbered'>>({ _id: eventId }, { numbered: 1 })
  const numbers = new Map(book?.numbered?.map((id, index) => [id, index + 1]))
  return (memberId: string) => {
    const number = numbers.get(memberId)
    return number === undefined ? {} : { number }
  }
}

/** Whoever signed up after the move knew it. */
function answerToMove({ move }: StoredEvent, row: StoredRegistration): Pick<RegistrationRow, 'move'> {
  if (!move || row.status === 'removed' || row.at > move.at) return {}
  const { moveAnswer } = row
  if (moveAnswer?.turn === move.turn) return { move: moveAnswer.stays ? 'stays' : 'leaves' }
  return isCurrent(row.status) ? { move: 'silent' } : {}
}
