import type { Job } from '#server/job'
import { runEach } from '#server/runEach'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Where } from '#server/store/fields'
import { awaitedStep } from '#shared/events/approval/approval'
import { membersOf } from '#shared/events/places/guests'
import type { PlaceBook } from '#shared/events/places/placeBook'
import type { Registration } from '#shared/events/registration'
import { isCurrent } from '#shared/events/registrationStatus'
import { noteApprovals } from '../approval/approvalTasks'
import { findUntold } from '../approval/findUntold'
import { tellHandings } from '../handOver/tellHanding'
import { promoteWaiting } from '../line/promoteWaiting'
import { waitlistTasks } from '../line/waitlistTasks'
import { tellTeams } from '../team/tellTeams'
import { matchCapacity } from './matchCapacity'
import { numberHolders } from './numberHolders'
import { settleMember } from './settling'

const A_RUN = 200
const BEING_WRITTEN_MS = 10_000
const AGAIN_MS = 60_000
const NOBODY = { untold: [], busy: false }

/**
 * Brings everything in line with the place books: fills free places from the queue, writes missing or stale
 * registrations and their messages. Looks only at books that changed since they were last in order. Answers when to
 * look again, if a registration is being written just now or something went wrong with a book.
 */
export async function repairPlaces({ store, clock }: Pick<Job, 'store' | 'clock'>): Promise<number | undefined> {
  const now = clock()
  let isBusy = false
  let isWell = true
  for await (const books of store.places.walk({ where: unsettled(now), size: A_RUN, fields: ['_id'] })) {
    const isPageWell = await runEach(books, async ({ id }) => {
      if ((await repair(store, id, now)) === 'busy') isBusy = true
    })
    isWell &&= isPageWell
  }
  if (isBusy) return now + BEING_WRITTEN_MS
  return isWell ? undefined : now + AGAIN_MS
}

const $ = _.aggregate

/** Books that changed since they were last in order, and those of what is to come whose holders have no numbers yet. */
function unsettled(now: number): Where<PlaceBook> {
  const changed: Where<PlaceBook> = _.expr($.neq(['$rev', '$settledRev']))
  return _.and<PlaceBook>([
    { status: _.in(['open', 'cancelled']) },
    _.or<PlaceBook>([changed, { numbered: _.exists(false), startsAt: _.gt(now) }]),
  ])
}

async function repair(store: Store, eventId: string, now: number): Promise<'busy' | 'settled'> {
  const event = await store.events.get(eventId)
  await promoteWaiting(store, event, now)
  const book = await store.places.get(eventId)
  await numberHolders(store, book)
  await tellHandings(store, event, book, now)
  await matchCapacity(store, eventId, now)
  await waitlistTasks.note(store, eventId)
  const { stale, busy } = await findStale(store, book, now)
  const { untold, busy: isTakenBack } = event.approval ? await findUntold(store, book, now) : NOBODY
  for (const member of [...stale, ...untold]) await settleMember(store, event, member, now)
  await tellTeams(store, event, book, now)
  if (event.approval) await noteApprovals(store, event, now)
  if (busy || isTakenBack) return 'busy'
  await store.places.change({ _id: eventId }, { settledRev: book.rev })
  return 'settled'
}

interface WrittenTurn {
  member: string
  turn: string
  at: number
  chosen?: number | undefined
  awaits?: Registration['awaits'] | undefined
  /** They are in a turn, and have not left one. */
  isIn?: boolean
}

/** What is to be written of everybody in the book: the name of the holding, and since when. */
function writtenTurns({ turns, removed, lapsed, handed = [] }: PlaceBook): WrittenTurn[] {
  const held = Object.values(turns).flatMap((held) =>
    membersOf(held).map((member) => ({
      ...{ member, turn: held.turn, at: held.at, chosen: held.chosen, isIn: true },
      awaits: awaitedStep(held),
    }))
  )
  return [...held, ...removed, ...lapsed, ...handed]
}

type Written = Pick<Registration, 'turn' | 'status' | 'chosen' | 'awaits'>

/** Whoever left a team and came back is in the turn that their registration already names. */
function isWritten(row: Written | undefined, { turn, chosen, isIn, awaits }: WrittenTurn): boolean {
  if (row?.turn !== turn) return false
  return !isIn || (isCurrent(row.status) && row.chosen === chosen && row.awaits === awaits)
}

/**
 * Members whose registration does not say what the book says. One of the last ten seconds is still being written:
 * `busy`.
 */
async function findStale(store: Store, book: PlaceBook, now: number): Promise<{ stale: string[]; busy: boolean }> {
  const registrations = await store.registrations.listAll({ where: { eventId: book.id } })
  const written = new Map(registrations.map((row) => [row.memberId, row]))
  const turns = writtenTurns(book)
  const unwritten = turns.filter((one) => !isWritten(written.get(one.member), one))
  const old = unwritten.filter(({ at }) => at < now - BEING_WRITTEN_MS)
  const present = new Set(turns.map(({ member }) => member))
  const gone = registrations.filter(({ status, memberId }) => isCurrent(status) && !present.has(memberId))
  return {
    stale: [...old.map(({ member }) => member), ...gone.map(({ memberId }) => memberId)],
    busy: old.length < unwritten.length,
  }
}
