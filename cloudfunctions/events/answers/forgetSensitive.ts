import type { Clearing } from '#server/retention/clearing'
import { runEach } from '#server/runEach'
import { type Sealing, sealingHere } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Answers } from '#shared/events/form/question'
import { dropFiles } from '../files/handInFiles'
import { forEachOver, oldestWith } from '../forgetSignUps'
import type { StoredEvent } from '../storedEvent'
import { countAnswers, formOf, openAnswers, sealAnswers } from './sealedAnswers'

const A_LOOK = 200
const AT_ONCE = 8

/** 敏感内容到期. Removes what people answered to sensitive questions; the rest stays as long as all answers do. */
export const forgetSensitive: Clearing = {
  row: 'sensitiveAnswers',
  forget: (store, before, now) => clearSensitive(store, { before, now }, sealingHere()),
  oldest: (store) => oldestWith(store, 'sensitiveGoneAt'),
}

/** Of all events that ended before; answers how many rows that were. */
export function clearSensitive(
  store: Store,
  { before, now }: { before: number; now: number },
  sealing: Sealing
): Promise<number> {
  return forEachOver(store, { mark: 'sensitiveGoneAt', before, now }, ({ id }) => forgetIn(store, id, sealing))
}

/** Undefined when a seal did not open: the next night tries again, until all answers are over. */
async function forgetIn(store: Store, eventId: string, sealing: Sealing): Promise<number | undefined> {
  const event = await store.events.get(eventId)
  const everAsked = [event.questions, ...(event.earlierForms ?? []).map(({ questions }) => questions)].flat()
  if (!everAsked.some(({ sensitive }) => sensitive)) return 0
  // A question that was taken out may have been sensitive in its time.
  const open = event.questions.filter(({ sensitive }) => !sensitive).map(({ id }) => id)
  await dropFiles(store, { eventId, question: _.nin(open) })
  const { registrations, lotteryEntries } = store
  let count = 0
  let isShut = false
  for await (const rows of registrations.walk({ where: { eventId }, size: A_LOOK }))
    await runEach(
      rows.filter((row) => countAnswers(row) > 0),
      async (row) => {
        const left = withoutSensitive(sealing, row, event)
        isShut ||= left === 'shut'
        if (left === undefined || left === 'shut') return
        const { answers, answeredRev: rev } = row
        const sealed = left && { ...left, ...(rev !== undefined && { rev }) }
        const changed = await registrations.change(
          { _id: row.id, answers: _.eq(answers), answeredRev: rev ?? _.exists(false) },
          { answers: {}, sealed: sealed ?? _.remove() }
        )
        count += changed
      },
      AT_ONCE
    )
  for await (const rows of lotteryEntries.walk({ where: { eventId, sealed: _.exists(true) }, size: A_LOOK }))
    await runEach(
      rows,
      async ({ id, sealed }) => {
        const left = withoutSensitive(sealing, { id, answers: {}, ...(sealed && { sealed }) }, event)
        isShut ||= left === 'shut'
        if (left === undefined || left === 'shut') return
        const changed = await lotteryEntries.change({ _id: id }, { sealed: left ?? _.remove() })
        count += changed
      },
      AT_ONCE
    )
  return isShut ? undefined : count
}

/**
 * The seal of what may stay: answers to today's questions that are not sensitive. Undefined when nothing has to go, null
 * when nothing may stay.
 */
function withoutSensitive(sealing: Sealing, row: Parameters<typeof openAnswers>[1], { questions }: StoredEvent) {
  const opened = openAnswers(sealing, row)
  if (!opened.ok) return 'shut'
  const mayStay = (id: string) => questions.some((question) => question.id === id && !question.sensitive)
  const all = Object.entries(opened.value)
  const staying: Answers = Object.fromEntries(all.filter(([id]) => mayStay(id)))
  if (Object.keys(staying).length === all.length) return undefined
  return sealAnswers(sealing, row.id, { answers: staying, form: formOf(row) }) ?? null
}
