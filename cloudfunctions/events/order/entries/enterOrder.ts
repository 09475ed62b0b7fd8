import { randomInt } from 'node:crypto'
import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { wayOf } from '#shared/events/order/wayOf'
import { decideRegistration, decideSession, registrationId } from '#shared/events/registration'
import { done, refused } from '#shared/result'
import { sealAnswers } from '../../answers/sealedAnswers'
import { findBar } from '../../fairness/findBar'
import { keepNamedFiles, takeAnswers } from '../../files/handInFiles'
import { readEventText } from '../../readEventText'
import { partsOf } from '../../stock/stockOf'
import type { OrderEntry } from '../orderRows'
import { ownOf } from '../seeOwn'

const NUMBERS = 1_000_000
/** With 120,000 entries one number in eight is taken; nobody meets so many of them in a row. */
const TRIES = 20

/**
 * 登记抽签, 申请轮换. Writes a row and meets no place book, however many tap at once; safe to repeat, and a repeat with another session
 * or other answers is the one that counts.
 */
export async function enterOrder(
  { eventId, answers, form, session }: Input<'events.enter'>,
  { store, sealing, person, now }: PersonContext
): Promise<Output<'events.enter'>> {
  const event = await readEventText(store, eventId, { now, form })
  if (!wayOf(event)) return refused('not_by_lot')
  const { member } = person
  const decision = decideRegistration(event, member, now)
  if (!decision.ok || !member) return (await findOwn(store, eventId, member?.id)) ?? refusalOf(decision)
  const chosen = decideSession(event, session)
  const answered = await takeAnswers(event, { answers, form }, { store, person })
  if (!chosen.ok) return (await findOwn(store, eventId, member.id)) ?? chosen
  if (!answered.ok) return (await findOwn(store, eventId, member.id)) ?? answered
  const bar = await findBar({ store, sealing, person, now }, event, member.id)
  if (bar) return (await findOwn(store, eventId, member.id)) ?? bar

  const id = registrationId(eventId, member.id)
  const sealed = sealAnswers(sealing, id, answered.value)
  const { enterpriseId, unionId, name } = member
  const stock = partsOf(event.questions, answered.value.answers, 1)
  const entry = await write(store, {
    ...{ id, eventId, memberId: member.id, personId: person.id, name, enterpriseId, unionId, at: now },
    ...(session && { session }),
    ...(sealed && { sealed }),
    ...(stock.length > 0 && { stock }),
  })
  // The list may have been closed since the event was read: then nobody counts on this row.
  const draw = await store.lotteryDraws.get(eventId)
  await keepNamedFiles(event, member.id, { store, sealing, person, now })
  if (draw.state === 'open') return done(ownOf(entry))
  if (entry.at === now) await store.lotteryEntries.remove({ _id: id, at: now })
  return entry.at === now ? refused('closed') : done(ownOf(entry))
}

function refusalOf(decision: ReturnType<typeof decideRegistration>) {
  return decision.ok ? refused('not_bound') : decision
}

/** The entry of a member who taps again after a lost answer, even when the time to enter is over. */
async function findOwn({ lotteryEntries }: Store, eventId: string, memberId: string | undefined) {
  const entry = memberId && (await lotteryEntries.find(registrationId(eventId, memberId)))
  return entry ? done(ownOf(entry)) : undefined
}

async function write({ lotteryEntries }: Store, wanted: Omit<OrderEntry, 'number'>): Promise<OrderEntry> {
  for (let round = 0; round < TRIES; round++) {
    const entry = { ...wanted, number: newNumber() }
    if (await lotteryEntries.add(entry)) return entry
    const known = await lotteryEntries.find(wanted.id)
    // Without an entry of their own, it was the number that somebody has.
    if (!known) continue
    const { session, sealed, stock } = wanted
    const said = { session: session ?? _.remove(), sealed: sealed ?? _.remove(), stock: stock ?? _.remove() }
    await lotteryEntries.change({ _id: known.id }, said)
    return { ...known, ...(session && { session }) }
  }
  throw new RequestFault('busy')
}

function newNumber(): string {
  return String(randomInt(NUMBERS)).padStart(6, '0')
}
