import { randomBytes } from 'node:crypto'
import { _ } from '#server/command'
import type { PersonContext } from '#server/context'
import { writeLog } from '#server/log'
import type { Store } from '#server/store'
import type { Output } from '#shared/api'
import type { OpenTo, UnionEvent } from '#shared/events/event'
import type { WriteEvent } from '#shared/events/input'
import { ownUnionOf } from '#shared/identity/caller'
import { STREET } from '#shared/identity/person'
import { pageKey } from '#shared/page'
import { done, refused } from '#shared/result'

/** 写活动. A draft may change in everything; of a published event only the words, since places and times concern people. */
export async function writeEvent(
  { eventId, rev, ...words }: WriteEvent,
  context: PersonContext
): Promise<Output<'events.write'>> {
  if (!(await knowsUnions(context.store, words.openTo))) return refused('union_unknown')
  if (!eventId) return createEvent(words, context)
  const { store, now, person } = context
  const event = await store.events.get(eventId)
  if (event.state !== 'draft' && concernsPeople(event, words)) return refused('already_published')
  const changed = await store.events.change(
    { _id: eventId, rev: rev ?? event.rev, state: event.state },
    {
      ...words,
      openTo: _.set(words.openTo),
      questions: _.set(words.questions),
      steps: _.set(words.steps),
      changedAt: now,
      rev: _.inc(1),
    }
  )
  if (changed === 0) return refused('changed_meanwhile')
  await writeLog(store, { at: now, personId: person.id, action: 'events.write', subject: eventId })
  return done({ eventId, rev: (rev ?? event.rev) + 1 })
}

async function createEvent(
  words: Omit<WriteEvent, 'eventId' | 'rev'>,
  { store, person, now }: PersonContext
): Promise<Output<'events.write'>> {
  const id = `e${randomBytes(6).toString('hex')}`
  const unionId = ownUnionOf(person)
  const organiser = unionId === STREET ? '西长安街街道总工会' : (await store.unions.get(unionId)).name
  const state = 'draft' as const
  await store.events.add({
    ...words,
    id,
    unionId,
    organiser,
    state,
    createdAt: now,
    changedAt: now,
    pageKey: pageKey(now, id),
    rev: 1,
  })
  await writeLog(store, { at: now, personId: person.id, action: 'events.write', subject: id })
  return done({ eventId: id, rev: 1 })
}

const FIXED = ['startsAt', 'endsAt', 'opensAt', 'closesAt', 'venue', 'capacity', 'hasWaitlist'] as const

const FIXED_LISTS = ['openTo', 'questions'] as const

async function knowsUnions({ unions }: Store, openTo: OpenTo): Promise<boolean> {
  if (openTo.kind !== 'unions') return true
  return (await unions.listByIds(openTo.unionIds)).length === new Set(openTo.unionIds).size
}

function concernsPeople(event: UnionEvent, words: Omit<WriteEvent, 'eventId' | 'rev'>): boolean {
  return (
    FIXED.some((field) => event[field] !== words[field]) ||
    FIXED_LISTS.some((field) => JSON.stringify(event[field]) !== JSON.stringify(words[field]))
  )
}
