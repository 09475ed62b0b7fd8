import type { MemberContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import type { UnionEvent } from '#shared/events/event'
import type { Turn } from '#shared/events/places/placeBook'
import { registrationId } from '#shared/events/registration'
import { decideFamilyChange } from '#shared/events/ticket/ticket'
import { done, refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { promoteWaiting } from '../line/promoteWaiting'
import { settle, settleMember } from '../places/settling'
import { poolOf, readStanding } from '../places/standing'
import { dropForm, formId, keepForm, type SignUpForm } from '../signUp/signUpForms'
import { isShortAs } from '../stock/chooseAnew'
import { isWrittenOf } from '../storedRegistration'
import { ticketOf } from '../ticket/readTicket'
import { bringAlong, type Party } from './bringAlong'
import { changeParty } from './changeParty'
import { areThere, guestsOf, sealCompanions } from './companions'

/** Times that a holding is looked for: somebody may come up, or change the book, between two looks. */
const ROUNDS = 6

/**
 * 改谁同去. Until sign-up closes the party becomes smaller, whose places go to who waits, or larger where there are places for
 * which nobody waits; what is held is never lost over it. Safe to repeat.
 */
export async function changeFamily(
  { eventId, family, guardian }: Input<'events.changeFamily'>,
  context: MemberContext
): Promise<Output<'events.changeFamily'>> {
  const { store, sealing, person, now } = context
  const event = await store.events.get(eventId)
  const { member } = person
  const decision = decideFamilyChange(event, now)
  if (!decision.ok) return decision
  const before = await readStanding(store, eventId, member.id)
  if (!('turn' in before)) return refused('no_place')
  if (before.status === 'offered') return refused('answer_first')
  const along = { family, guardian, session: poolOf(before.turn).session, memberId: member.id }
  const party = await bringAlong(context, event, along)
  if (!party.ok) return party

  const id = registrationId(eventId, member.id)
  const companions = party.value.along && sealCompanions(sealing, id, party.value.along)
  await promiseWork(store, { name: 'events.settle', now })
  const kept: SignUpForm[] = []
  const keep = async (turn: Pick<Turn, 'people' | 'stock'>) => {
    const form = { id: formId(id, turn), at: now, of: 'family' as const, ...(companions && { companions }) }
    if (await keepForm(store, form)) kept.push(form)
  }
  const changed = await change(store, event, { member: member.id, party: party.value, keep, now })
  const standing = await readStanding(store, eventId, member.id)
  if (typeof changed !== 'string' && 'turn' in standing && standing.turn.chosen === changed.chosen) {
    const filled = { answers: 'kept' as const, ...(companions && { companions }) }
    await settle(store, event, { standing, member, personId: person.id, filled }, now)
  }
  for (const form of kept) await dropForm(store, form)
  if (typeof changed === 'string') return refused(changed)
  if (changed.isSmaller) await promoteWaiting(store, event, now)
  const after = await readStanding(store, eventId, member.id)
  if (!('turn' in after)) return refused('no_place')
  return done(await ticketOf(store, sealing, { eventId, member: member.id, standing: after, now }))
}

interface Changing {
  member: string
  party: Party
  /** Keeps what was filled in, before what is taken changes. */
  keep: (turn: Pick<Turn, 'people' | 'stock'>) => Promise<void>
  now: number
}

/** Changes the party in the book; the reason where that cannot be, in which nothing is different. */
async function change(store: Store, event: UnionEvent, { member, party, keep, now }: Changing) {
  for (let round = 0; round < ROUNDS; round++) {
    const standing = await readStanding(store, event.id, member)
    if (!('turn' in standing)) return 'no_place'
    if (standing.status === 'offered') return 'answer_first'
    const { key, turn, rev } = standing
    // What a crash has kept from the registration comes first: this form says nothing of the answers.
    const row = await store.registrations.find(registrationId(event.id, member))
    if (!isWrittenOf(row, turn)) await settleMember(store, event, member, now)
    const people = [member, ...(await namesIn(store, event.id, { turn, member, party }))]
    const stock = partsFor(event, turn, people.length)
    await keep({ people, stock })
    const wanted = { seated: { key, turn }, people, stock, most: event.ceiling?.most, now }
    if (await changeParty(store, event.id, wanted))
      return { chosen: (turn.chosen ?? 0) + 1, isSmaller: people.length < turn.people.length }
    const added = people.filter((one) => !turn.people.includes(one))
    if (await areThere(store, event.id, added)) return 'same_child'
    if (await isShortAs(store, event.id, { turn, stock })) return 'stock_gone'
    const { rev: after } = await readStanding(store, event.id, member)
    if (after === rev) return people.length > turn.people.length ? 'party_full' : 'family_closed'
  }
  throw new RequestFault('busy')
}

interface Naming {
  turn: Turn
  member: string
  party: Party
}

/** A child that is another than somebody else's of the same name is so still, without being asked again. */
async function namesIn(store: Store, eventId: string, { turn, member, party }: Naming): Promise<string[]> {
  const companions = party.along?.companions ?? []
  const saidApart = companions.map((one) => ({ ...one, notSame: true as const }))
  const apart = await guestsOf(store, eventId, saidApart, member)
  return party.guests.map(
    (name, index) => apart.slice(index, index + 1).find((own) => turn.people.includes(own)) ?? name
  )
}

/** What they take once they are so many; of what each of them has there is as much as people. */
function partsFor({ questions }: UnionEvent, { stock = [] }: Turn, people: number) {
  const isForEach = (id: string) => questions.some((question) => question.id === id && question.forEach)
  return stock.map((part) => (isForEach(part.question) ? { ...part, many: people } : part))
}
