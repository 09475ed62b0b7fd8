import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { FieldConditions } from '#server/store/fields'
import type { UnionEvent } from '#shared/events/event'
import { AT_ONCE, type WaitingLine } from '#shared/events/places/chooseNext'
import type { PlaceBook } from '#shared/events/places/placeBook'
import refusals from '#shared/events/refusals.json'
import { registrationId } from '#shared/events/registration'
import { lookUp } from '#shared/lookUp'
import type { Unfit } from '../fairness/findUnfit'
import { markUnfit } from '../line/markUnfit'
import { promoteWaiting } from '../line/promoteWaiting'
import { giveBack } from '../places/giveBack'
import { newTurn } from '../places/placing'
import { turnKey } from '../places/turnKey'
import { wishOf } from '../places/wishOf'
import { asLeft } from '../stock/openStock'
import { changesOf, dealRanks, type Keyed } from './dealRanks'
import { listRanks } from './listRanks'
import { listSeated } from './listSeated'
import type { OrderEntry } from './orderRows'

const $ = _.aggregate

type Head = Pick<PlaceBook, 'pools' | 'ceilings' | 'stock' | 'free' | 'waitingMost' | 'drawn'> & { waits: number }

/**
 * 按名次给名额. Puts the next ranks into the place book in one change: a place for whoever can take one, by the rule of the line,
 * and the end of the line for the others as long as it has room. Answers whether more are to come. The change is guarded by
 * how far the book has come and by what is left, so that two runs, or one that was cut short, give nobody two.
 */
export async function placeRanks(store: Store, event: UnionEvent, now: number): Promise<boolean> {
  const { id } = event
  const [head] = await store.places.project<Head>(
    { _id: id },
    { pools: 1, ceilings: 1, stock: 1, free: 1, waitingMost: 1, drawn: 1, waits: $.size('$waiting') }
  )
  if (!head) return false
  // Whoever was put in line by a rank before goes first, should somebody have left meanwhile.
  if (head.waits > 0 && head.free > 0 && (await promoteWaiting(store, event, now)) > 0) return true
  const { drawn = 0 } = head
  const { numbers, entries, total } = await listRanks(store, id, { from: drawn, size: AT_ONCE })
  if (numbers.length === 0) return false
  const isOver = head.free === 0 && head.waits >= head.waitingMost
  const newcomers = isOver ? [] : await notYetIn(store, id, await turnsOf(store, { event, entries, now }))
  const line = { ...lineOf(head, event, now), waiting: newcomers }
  const unfit = await markUnfit(store, event, line)
  await noteUnfit(store, entries, unfit)
  const dealt = dealRanks(line, head, now)
  await store.places.change(
    { _id: id, status: 'open', drawn: drawn > 0 ? drawn : _.not(_.gt(0)), ...asRead(head, newcomers) },
    { ...changesOf(dealt), drawn: isOver ? total : drawn + numbers.length, rev: _.inc(1) }
  )
  await giveBackGone(store, id, newcomers, now)
  return true
}

async function turnsOf(
  store: Store,
  { event, entries, now }: { event: UnionEvent; entries: OrderEntry[]; now: number }
): Promise<Keyed[]> {
  const rows = await store.members.listByIds(entries.map(({ memberId }) => memberId))
  const home = new Map(rows.map((row) => [row.id, row]))
  return Promise.all(
    entries.map(async ({ memberId, name, session, stock, ...entry }) => {
      // Reserves and ceilings are those of the union where they are now, as for anybody who taps.
      const { enterpriseId, unionId } = home.get(memberId) ?? entry
      const member = { id: memberId, name, enterpriseId, unionId, standing: 'worker' as const }
      const wish = await wishOf(store, event, { member, session, now })
      return {
        key: turnKey(memberId),
        turn: {
          ...newTurn({ ...wish, ...(stock && { stock }) }, now),
          state: 'waiting' as const,
          drawn: true as const,
        },
      }
    })
  )
}

function lineOf({ pools, ceilings, stock }: Head, { ceiling }: UnionEvent, now: number): Omit<WaitingLine, 'waiting'> {
  return { pools, ceilings, ...(stock && { stock }), most: ceiling?.most, now }
}

/** Written before the book says who has a place, and taken back where a run that was cut short found otherwise. */
async function noteUnfit({ lotteryEntries }: Store, entries: OrderEntry[], unfit: Map<string, Unfit>): Promise<void> {
  for (const { id, memberId, unfit: before } of entries) {
    const why = unfit.get(turnKey(memberId))
    const text = why && `${why.about ?? ''}${refusals[why.reason]}`
    if (text !== before) await lotteryEntries.change({ _id: id }, { unfit: text ?? _.remove() })
  }
}

/** Whoever has left between being read and being placed has no place: they gave back before there was anything to give. */
async function giveBackGone(store: Store, eventId: string, newcomers: Keyed[], now: number): Promise<void> {
  const members = newcomers.flatMap(({ turn }) => turn.people)
  const there = await store.lotteryEntries.listByIds(members.map((member) => registrationId(eventId, member)))
  const isThere = new Set(there.map(({ memberId }) => memberId))
  for (const member of members.filter((one) => !isThere.has(one))) await giveBack(store, { eventId, member, now })
}

/** Without those who are in the book by now, such as a row that took over another one's place. */
async function notYetIn(store: Store, id: string, newcomers: Keyed[]): Promise<Keyed[]> {
  const members = newcomers.flatMap(({ turn }) => turn.people)
  const seated = await listSeated(store, id, members)
  return newcomers.filter(({ turn }) => turn.people.every((member) => !seated.has(member)))
}

function asRead({ pools, ceilings, stock }: Head, newcomers: Keyed[]): FieldConditions<PlaceBook> {
  const turns = newcomers.map(({ turn }) => turn)
  const left = turns.flatMap(({ ways }) => ways).map((way) => [`pools.${way}.left`, lookUp(pools, way)?.left ?? 0])
  const under = turns
    .flatMap(({ under: all = [] }) => all)
    .map((name) => [`ceilings.${name}.taken`, lookUp(ceilings, name)?.taken || _.not(_.gt(0))])
  const isNew = newcomers.map(({ key }) => [`turns.${key}`, _.exists(false)])
  return { ...Object.fromEntries([...left, ...under, ...isNew]), ...asLeft(stock, turns) }
}
