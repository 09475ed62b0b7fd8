import type { Clearing } from '#server/retention/clearing'
import { runEach } from '#server/runEach'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { withoutAnswers } from './answers/sealedAnswers'
import { dropFiles } from './files/handInFiles'
import { settleMember } from './places/settling'
import type { SignUpForm } from './signUp/signUpForms'
import type { StoredEvent } from './storedEvent'

/** Events cleared in one night, so that the first night of an old installation ends too. */
const A_NIGHT = 500

type Mark = 'sensitiveGoneAt' | 'answersGoneAt' | 'companionsGoneAt' | 'peopleGoneAt'

const OVER = { state: _.in(['published', 'cancelled']) }

/** 报名内容到期. Removes what people answered when they signed up, once their event is long over. */
export const forgetAnswers: Clearing = {
  row: 'answers',
  forget: (store, before, now) =>
    forEachOver(store, { mark: 'answersGoneAt', before, now }, async ({ id: eventId }) => {
      await dropFiles(store, { eventId })
      await store.lotteryEntries.change({ eventId }, { sealed: _.remove() })
      return store.registrations.change({ eventId }, withoutAnswers)
    }),
  oldest: (store) => oldestWith(store, 'answersGoneAt'),
}

/** 同去的家人到期. Removes who came along, and what tells their names in the place book apart; how many they were stays. */
export const forgetCompanions: Clearing = {
  row: 'companions',
  forget: (store, before, now) =>
    forEachOver(store, { mark: 'companionsGoneAt', before, now }, async ({ id: eventId }) => {
      await store.places.change({ _id: eventId }, { salt: _.remove() })
      return store.registrations.change(
        { eventId, 'companions.count': _.gt(0) },
        { 'companions.key': _.remove(), 'companions.box': _.remove() }
      )
    }),
  oldest: (store) => oldestWith(store, 'companionsGoneAt'),
}

/** 报名表到期. A form whose sign-up came to nothing, because somebody died over it or tapped no more. */
export const forgetForms: Clearing = {
  row: 'signUpForms',
  forget: async (store, before, now) => {
    const old = await store.signUpForms.listAll({ where: { at: _.lt(before) }, fields: ['_id', 'at'] })
    await runEach(old, (form) => forgetForm(store, form, now))
    return old.length
  },
  oldest: ({ signUpForms }) => signUpForms.earliest('at', {}),
}

/** A place for which nobody has written down yet what was filled in is written down first, however late that is. */
async function forgetForm(store: Store, { id, at }: Pick<SignUpForm, 'id' | 'at'>, now: number): Promise<void> {
  const [eventId = '', memberId = ''] = id.split(':')
  const [event, books] = await Promise.all([store.events.find(eventId), store.places.count({ _id: eventId })])
  if (event && books > 0) await settleMember(store, event, memberId, now)
  await store.signUpForms.remove({ _id: id, at })
}

/** 报名名单到期. Removes who signed up; the event keeps how many they were. */
export const forgetSignUps: Clearing = {
  row: 'registrations',
  forget: (store, before, now) =>
    forEachOver(store, { mark: 'peopleGoneAt', before, now }, async ({ id: eventId }) => {
      await store.events.change({ _id: eventId, 'openTo.kind': 'invited' }, { 'openTo.memberIds': [] })
      await store.places.change(
        { _id: eventId },
        {
          turns: {},
          waiting: [],
          people: [],
          removed: [],
          lapsed: [],
          offers: [],
          resting: [],
          forming: [],
          numbered: [],
          handing: [],
          handed: [],
        }
      )
      await store.lotteryEntries.remove({ eventId })
      await store.lotteryLists.remove({ _id: eventId })
      return store.registrations.remove({ eventId })
    }),
  oldest: (store) => oldestWith(store, 'peopleGoneAt'),
}

/**
 * Marks each event after its people: a run that was killed begins with the same event again, and so does the next night
 * where something could not be done.
 */
export async function forEachOver(
  { events }: Store,
  { mark, before, now }: { mark: Mark; before: number; now: number },
  forget: (event: Pick<StoredEvent, 'id'>) => Promise<number | undefined>
): Promise<number> {
  const due = await events.list({
    where: { ...OVER, endsAt: _.lt(before), [mark]: _.exists(false) },
    order: ['endsAt', 'asc'],
    limit: A_NIGHT,
    fields: ['_id'],
  })
  let removed = 0
  for (const event of due) {
    const gone = await forget(event)
    if (gone === undefined) continue
    removed += gone
    await events.change({ _id: event.id }, { [mark]: now })
  }
  return removed
}

export function oldestWith({ events }: Store, mark: Mark): Promise<number | undefined> {
  return events.earliest('endsAt', { ...OVER, [mark]: _.exists(false) })
}
