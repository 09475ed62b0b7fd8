import type { Store } from '#server/store'
import { approvedAt, awaitedStep } from '#shared/events/approval/approval'
import { membersOf } from '#shared/events/places/guests'
import type { PlaceBook, Turn } from '#shared/events/places/placeBook'
import type { Message } from '#shared/messages/message'
import { openAnswers } from '../../events/answers/sealedAnswers'
import { poolOf } from '../../events/places/standing'
import { stockKey } from '../../events/stock/stockOf'
import type { StoredRegistration } from '../../events/storedRegistration'
import { aSealing } from '../factories'

const statusOf = { held: 'confirmed', offered: 'offered', waiting: 'waitlisted' } as const
const GONE = ['withdrawn', 'lapsed']

/** Registrations and messages say of everybody what the place book says, each once. */
export async function expectWritten(store: Store, book: PlaceBook): Promise<void> {
  const turns = Object.values(book.turns)
  const rows = await store.registrations.list({ where: { eventId: book.id }, limit: 1000 })
  const current = rows.filter(({ status }) => !GONE.includes(status))
  expect(new Map(current.map(({ memberId, status, turn }) => [memberId, `${status} ${turn}`]))).toEqual(
    new Map([
      ...turns.flatMap((held): [string, string][] =>
        membersOf(held).map((member) => [member, `${statusOf[held.state]} ${held.turn}`])
      ),
      ...book.removed.map(({ member, turn }): [string, string] => [member, `removed ${turn}`]),
    ])
  )
  // Whoever has places in several sessions reads so.
  const alsoIn = new Map(turns.map((turn) => [turn.turn, poolOf(turn).also]))
  for (const { id, turn, also } of current) if (alsoIn.has(turn)) expect([id, also]).toEqual([id, alsoIn.get(turn)])
  // No place stands without those for whom it is: they were written down before it was taken.
  const along = new Map(turns.map(({ people, turn, team }) => [turn, team ? 0 : people.length - 1]))
  for (const { id, turn, companions } of current)
    if (along.has(turn)) expect([id, companions?.count ?? 0]).toEqual([id, along.get(turn)])
  // Who has yet to say yes is who the book waits for.
  const awaits = new Map(turns.map((turn) => [turn.turn, awaitedStep(turn)]))
  for (const row of current)
    if (awaits.has(row.turn)) expect([row.id, row.awaits]).toEqual([row.id, awaits.get(row.turn)])
  // What somebody takes is what their answers say.
  for (const turn of turns.filter(({ stock }) => stock))
    for (const row of current.filter((one) => one.turn === turn.turn)) expect(chosenIn(row)).toEqual(keysOf(turn))
  await expectOneMessageEach(store, book)
}

const keysOf = ({ stock = [] }: Turn) => stock.map(({ key }) => key)

function chosenIn(row: StoredRegistration): string[] {
  const opened = openAnswers(aSealing, row)
  return opened.ok ? Object.entries(opened.value).map(([question, option]) => stockKey(question, option)) : []
}

async function expectOneMessageEach(store: Store, { turns, removed, lapsed, handed = [] }: PlaceBook): Promise<void> {
  const messages = await store.messages.list({ limit: 1000 })
  const kindsOf = (turn: string) => messages.filter(({ id }) => id.endsWith(`:${turn}`)).map(({ kind }) => kind)
  for (const turn of Object.values(turns).filter(({ team }) => !team)) expectTold(kindsOf(turn.turn), turn)
  for (const turn of Object.values(turns).filter(({ team }) => team)) expectTeamTold(messages, turn)
  for (const { turn } of removed) expect(kindsOf(turn)).toEqual(['place_removed'])
  for (const { turn } of lapsed) expect(kindsOf(turn)).toEqual(['place_lapsed'])
  for (const { turn } of handed) expect(kindsOf(turn)).toEqual(['place_handed'])
  // Of a team everybody is told for themselves.
  const ofPlaces = messages.filter(({ kind }) => !['place_approved', 'approval_wanted'].includes(kind))
  const named = ofPlaces.map(({ id }) => id.split(':').slice(-2).join(':'))
  expect(new Set(named).size).toBe(named.length)
}

/** Who was let through has heard so once, and of the place before at most once: who says yes may be quicker than that word. */
function expectTold(kinds: string[], turn: Turn): void {
  if (approvedAt(turn) === undefined) {
    expect(kinds).toEqual(membersOf(turn).length > 0 ? kindsFor(turn) : [])
    return
  }
  const before = kinds.filter((kind) => kind !== 'place_approved')
  expect(kinds).toHaveLength(before.length + 1)
  expect([[], kindsFor(turn)]).toContainEqual(before)
}

/** Everybody in it once, as far as the team was not told otherwise while they were in it. */
function expectTeamTold(messages: Message[], turn: Turn): void {
  const told = messages.filter(({ id }) => id.endsWith(`:${turn.turn}`))
  const whom = told.map(({ personId }) => personId)
  expect(new Set(whom).size).toBe(whom.length)
  if (kindsFor(turn).length > 0)
    expect(whom).toEqual(expect.arrayContaining(turn.people.map((member) => member.replace(/^m-/, 'p-'))))
}

function kindsFor({ state, promoted, back, late }: Turn): string[] {
  if (late && state === 'waiting') return ['place_late']
  if (back) return ['place_back']
  if (state === 'waiting') return []
  if (state === 'offered') return ['place_offered']
  return [promoted ? 'place_promoted' : 'place_taken']
}
