import type { Job } from '#server/job'
import type { Store } from '#server/store'
import type { CompanionChoice } from '#shared/events/family/familyRule'
import { boundMember, type Member } from '#shared/membership/member'
import { beginAgenda, entriesOf, openAgenda } from '../agenda/feature'
import { resizeEvent } from '../events/changes/resizeEvent'
import { changeFamily } from '../events/family/changeFamily'
import { events } from '../events/feature'
import { declineTakeOver } from '../events/handOver/declineTakeOver'
import { keepPlace } from '../events/handOver/keepPlace'
import { offerPlace } from '../events/handOver/offerPlace'
import { takeOver } from '../events/handOver/takeOver'
import { answerOffer } from '../events/line/answerOffer'
import { openForSignUp } from '../events/places/openForSignUp'
import { readStanding } from '../events/places/standing'
import { alsoSession } from '../events/sessions/alsoSession'
import { bringBack } from '../events/signUp/bringBack'
import { registerForEvent } from '../events/signUp/registerForEvent'
import { removePerson } from '../events/signUp/removePerson'
import { withdrawFromEvent } from '../events/signUp/withdrawFromEvent'
import { restock } from '../events/stock/restock'
import { dropMate } from '../events/team/dropMate'
import { joinTeam } from '../events/team/joinTeam'
import { leadTeam } from '../events/team/leadTeam'
import { readTeam } from '../events/team/readTeam'
import { changeAnswers } from '../events/ticket/changeAnswers'
import { readTicket } from '../events/ticket/readTicket'
import { listInbox } from '../messages/inbox'
import { answered } from './answered'
import { aStore } from './aStore'
import { aMember, anEvent, anOfficer, aPerson, aSealing, asking, askingMember, NOON, withoutFiles } from './factories'
import { whoIsIn } from './places/whoIsIn'

const entries = entriesOf([events])

/** Somebody around the event, and where on the roster they stand. */
type Home = { name: string } & Partial<Pick<Member, 'enterpriseId' | 'unionId' | 'tags' | 'joinedAt'>>

const NEAR: Home[] = ['Li', 'Wang', 'Zhao', 'Chen', 'Sun'].map((name) => ({ name }))

export type OpeningOf = Awaited<ReturnType<typeof anOpening>>

/**
 * The event `cup` with members around it, five unless others are named, and everything that they and the organiser may do, at a time of the
 * test's choice.
 */
export async function anOpening(event = anEvent(), homes = NEAR) {
  const rows = new Map(homes.map(({ name, ...home }) => [name, aMember(name, home)]))
  const personOf = (name: string) => aPerson(name, { member: boundMember(rows.get(name) ?? aMember(name)) })
  const store = await aStore({
    events: [event],
    members: [...rows.values()],
    people: homes.map(({ name }) => personOf(name)),
  })
  const eventId = event.id
  const time = { now: NOON }
  const clock = () => time.now
  const job = { store, clock, files: withoutFiles, wechat: {} as Job['wechat'], holder: 'one' }
  await beginAgenda(store, entries, NOON)
  await openAgenda(entries, job).runDue()
  await openForSignUp({ store, sealing: aSealing, person: anOfficer(), now: NOON }, event)
  const member = (name: string, on: Store) => {
    const person = personOf(name)
    return {
      ...asking(on, person, time.now),
      person: { ...person, member: boundMember(rows.get(name) ?? aMember(name)) },
    }
  }
  const names = (ids: string[]) => ids.map((id) => id.slice(2))
  return {
    store,
    time,
    register: (name: string, on = store, answers = {}, session?: string, family: CompanionChoice[] = []) =>
      registerForEvent(
        { eventId, answers, ...(session && { session }), ...(family.length > 0 && { family }) },
        asking(on, personOf(name), time.now)
      ),
    withdraw: (name: string, on = store) => withdrawFromEvent({ eventId }, askingMember(on, name, time.now)),
    answer: (name: string, answer: 'accept' | 'wait', on = store) =>
      answerOffer({ eventId, answer }, askingMember(on, name, time.now)),
    resize: (capacity: number, on = store, session?: string) =>
      resizeEvent({ eventId, capacity, ...(session && { session }) }, asking(on, anOfficer(), time.now)),
    also: (name: string, session: string, on = true, as = store) =>
      alsoSession({ eventId, session, on }, askingMember(as, name, time.now)),
    remove: (name: string, on = store) =>
      removePerson({ eventId, memberId: `m-${name}`, reason: '重复报名' }, asking(on, anOfficer(), time.now)),
    bringBack: (name: string, on = store) =>
      bringBack({ eventId, memberId: `m-${name}` }, asking(on, anOfficer(), time.now)),
    /** Offers a place to a colleague by name and the end of the phone. */
    handOver: (name: string, to: string, on = store, tail = (rows.get(to) ?? aMember(to)).phone.slice(-4)) =>
      offerPlace({ eventId, name: (rows.get(to) ?? aMember(to)).name, tail }, member(name, on)),
    keep: (name: string, on = store) => keepPlace({ eventId }, member(name, on)),
    takeOver: (name: string, on = store, answers = {}) => takeOver({ eventId, answers }, member(name, on)),
    decline: (name: string, on = store) => declineTakeOver({ eventId }, member(name, on)),
    /** Comes into the team in which somebody is now; of a team that is gone, with an invitation that nobody knows. */
    join: async (name: string, whose: string, on = store, answers = {}) => {
      const standing = await readStanding(store, eventId, `m-${whose}`)
      const invited = 'turn' in standing && standing.turn.team ? standing : undefined
      const { key = 't00000000000', turn } = invited ?? {}
      const asked = { eventId, answers, team: key, code: turn?.team?.code ?? 'unknown-code' }
      return joinTeam(asked, { ...asking(on, personOf(name), time.now) })
    },
    lead: (name: string, to: string, on = store) => leadTeam({ eventId, memberId: `m-${to}` }, member(name, on)),
    drop: (name: string, whom: string, on = store) => dropMate({ eventId, memberId: `m-${whom}` }, member(name, on)),
    team: (name: string, on = store) => readTeam({ eventId }, member(name, on)),
    choose: (name: string, answers: Record<string, string>, on = store) =>
      changeAnswers({ eventId, answers }, member(name, on)),
    restock: (question: string, option: string, amount: number, on = store) =>
      restock({ eventId, question, option, amount }, asking(on, anOfficer(), time.now)),
    bring: (name: string, family: CompanionChoice[], on = store) => changeFamily({ eventId, family }, member(name, on)),
    ticket: (name: string, on = store) => readTicket({ eventId }, member(name, on)),
    /** Runs the timer, late enough after a crash for what the agenda was told before. */
    repair: (on = store) => {
      time.now += 100_000
      return openAgenda(entries, { ...job, store: on }).runDue()
    },
    book: () => store.places.get(eventId),
    standing: async () => {
      const book = await store.places.get(eventId)
      const { held, offered, waiting } = whoIsIn(book)
      const inOffer = offered.length > 0 && { offered: names(offered) }
      return { left: book.free, holders: names(held), waiting: names(waiting), ...inOffer }
    },
    /** Kinds of the messages in a member's inbox. */
    told: async (name: string) =>
      answered(await listInbox({}, asking(store, aPerson(name), time.now))).items.map(({ kind }) => kind),
  }
}
