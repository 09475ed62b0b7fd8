import { randomBytes } from 'node:crypto'
import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { STREET } from '#shared/access/role'
import type { Output } from '#shared/api'
import { eventIdOf, type UnionEvent } from '#shared/events/event'
import { EVENT_FIELDS, type EventField, eventFields, PLACE_RULES } from '#shared/events/eventFields'
import { freeWordsOf } from '#shared/events/eventReview'
import { nextForm, noLongerSensitive } from '#shared/events/form/version'
import type { WriteEvent, WrittenEvent } from '#shared/events/input'
import { ownUnionOf } from '#shared/identity/caller'
import { pageKey } from '#shared/page'
import { quoted } from '#shared/quoted'
import { done, refused } from '#shared/result'
import { refuseRisky, vetWords } from '../checks/feature'
import { askForPictures } from '../files/feature'
import { picturesOfForm } from './answers/openPictures'
import { leftOut } from './changes/leftOut'
import { sayEvent } from './changes/sayEvent'
import { formNewsOf, leaveFormNews } from './formNews/leaveFormNews'
import { mayInvite } from './invited/inviting'
import { askForEvent, waitsForOfficer } from './review/askForEvent'
import { layStock } from './stock/layStock'
import type { StoredEvent } from './storedEvent'
import { wordsOfEvent } from './wordsOfEvent'

/**
 * 写活动. A draft may change in everything, a published event only in its words and its form, since places and times concern people.
 * New words of a chair's event for more than the own union wait for an officer, and readers keep the old ones.
 */
export async function writeEvent(
  { eventId, newKey, rev, like, ...words }: WriteEvent,
  context: PersonContext
): Promise<Output<'events.write'>> {
  if (!(await knowsUnits(context.store, words))) return refused('union_unknown')
  const { openTo } = words
  if (openTo.kind === 'invited' && !(await mayInvite(context.store, openTo.memberIds, context.person)))
    return refused('invited_outside')
  // Asked for while it is still being written, so that members find the pictures there when it is out.
  await askForPictures(context.store, picturesOfForm(words.questions), {
    personId: context.person.id,
    now: context.now,
  })
  if (!eventId) {
    const before = like !== undefined && (await context.store.events.find(like))
    const isEdition = before && before.state !== 'draft'
    return beginEvent(
      eventIdOf(newKey ?? randomBytes(8).toString('hex')),
      { ...words, ...(isEdition && { like }) },
      context
    )
  }
  const event = await context.store.events.get(eventId)
  return changeEvent({ event, rev: rev ?? event.rev }, words, context)
}

async function changeEvent(
  { event, rev }: { event: StoredEvent; rev: number },
  words: WrittenEvent,
  context: PersonContext
): Promise<Output<'events.write'>> {
  const { store, now, line } = context
  const isOut = event.state !== 'draft'
  if (isOut && concernsPeople(event, words)) return refused('already_published')
  if (isOut && noLongerSensitive(event.questions, words.questions).length > 0) return refused('stays_sensitive')
  const isRead = event.review?.state === 'asked' || waitsForOfficer(event, context.person)
  if (isOut || isRead) {
    const text = wordsOfEvent(words)
    const vetted = isRead
      ? await refuseRisky(context, text)
      : await vetWords(context, { text, place: `活动${quoted(words.title)}` })
    if (!vetted.ok) return vetted
  }
  if (isOut && waitsForOfficer(event, context.person)) {
    line.say({ subject: event.id })
    const isAsked = await askForEvent({ ...event, rev }, freeWordsOf(words), context)
    return isAsked ? done({ eventId: event.id, rev: rev + 1, waits: true }) : refused('changed_meanwhile')
  }
  const next = isOut ? nextForm(event, words.questions) : undefined
  if (next) await layStock(store, event.id, next.questions)
  const write = () =>
    store.events.change(
      { _id: event.id, rev, state: event.state },
      {
        ...words,
        ...leftOut(words),
        ...(isOut && (next ? { ...next, ...formNewsOf(event) } : { questions: event.questions })),
        changedAt: now,
        rev: _.inc(1),
        written: { by: context.person.name, at: now },
      }
    )
  const changed = await (next ? leaveFormNews(store, { eventId: event.id, now, write }) : write())
  if (changed === 0) return refused('changed_meanwhile')
  line.say({ subject: event.id, remark: sayEvent(event, words) })
  return done({ eventId: event.id, rev: rev + 1 })
}

/** Begins an event; a repeat after a lost answer finds the event that it began. */
async function beginEvent(
  id: string,
  { like, ...words }: WrittenEvent & Pick<StoredEvent, 'like'>,
  context: PersonContext
): Promise<Output<'events.write'>> {
  const { store, person, now, line } = context
  const unionId = ownUnionOf(person)
  const organiser = unionId === STREET ? '西长安街街道总工会' : (await store.unions.get(unionId)).name
  const state = 'draft' as const
  const begun = await store.events.add({
    ...words,
    ...(like && { like }),
    id,
    unionId,
    organiser,
    state,
    createdAt: now,
    changedAt: now,
    pageKey: pageKey(now, id),
    rev: 1,
  })
  if (!begun) {
    const event = await store.events.get(id)
    return event.unionId === unionId ? changeEvent({ event, rev: 1 }, words, context) : refused('changed_meanwhile')
  }
  line.say({ subject: id })
  return done({ eventId: id, rev: 1 })
}

const FIXED = EVENT_FIELDS.filter((field) => eventFields[field].isFixed)

/** Whether all unions and enterprises are there to which the event is open, or for which places are kept. */
async function knowsUnits({ unions, enterprises }: Store, { openTo, reserves = [] }: WrittenEvent): Promise<boolean> {
  const kept = reserves.map(({ of }) => of)
  const unionIds = new Set([
    ...(openTo.kind === 'unions' ? openTo.unionIds : []),
    ...kept.flatMap((of) => (of.kind === 'unions' ? of.ids : [])),
  ])
  const firmIds = new Set(kept.flatMap((of) => (of.kind === 'enterprise' ? of.id : [])))
  const [known, firms] = await Promise.all([unions.listByIds([...unionIds]), enterprises.listByIds([...firmIds])])
  const isThere = ({ closedAt }: { closedAt?: number }) => !closedAt
  return known.filter(isThere).length === unionIds.size && firms.filter(isThere).length === firmIds.size
}

/**
 * True when a change concerns people who signed up. A field that is missing in an older event may still be filled, but
 * for the rules about places, which an event may lack.
 */
function concernsPeople(event: UnionEvent, words: WrittenEvent): boolean {
  const isSaid = (field: EventField) => field in event || PLACE_RULES.some((rule) => rule === field)
  return FIXED.some((field) => isSaid(field) && JSON.stringify(event[field]) !== JSON.stringify(words[field]))
}
