import type { PersonContext } from '#server/context'
import type { Sealing } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Where } from '#server/store/fields'
import { fileOf } from '#shared/events/form/answerFile'
import { decideAnswers, type FilledForm } from '#shared/events/form/decideAnswers'
import type { Answers } from '#shared/events/form/question'
import { registrationId } from '#shared/events/registration'
import { type Result, refused } from '#shared/result'
import { dropPictures } from '../../files/feature'
import { openAnswers } from '../answers/sealedAnswers'
import type { StoredEvent } from '../storedEvent'
import type { KeptAnswerFile } from './keptFile'

/** Judges answers as phones do, and looks whether the files that they name are there, of this person and for this event. */
export async function takeAnswers(
  event: StoredEvent,
  asked: { answers: Answers; form?: number | undefined },
  { store, person }: Pick<PersonContext, 'store' | 'person'>
): Promise<Result<FilledForm, 'answer_wrong' | 'form_changed' | 'answer_file_gone'>> {
  const decided = decideAnswers(event, asked)
  if (!decided.ok || !asksFiles(event)) return decided
  const ids = fileIdsIn(event, decided.value.answers)
  if (ids.length === 0) return decided
  const own = await store.answerFiles.count({ _id: _.in(ids), personId: person.id, eventId: event.id })
  return own === ids.length ? decided : refused('answer_file_gone')
}

/** After the answers stand: the files that they name are theirs, and others that were added meanwhile are not kept. */
export async function keepNamedFiles(
  event: StoredEvent,
  memberId: string,
  { store, sealing, person, now }: Pick<PersonContext, 'store' | 'sealing' | 'person' | 'now'>
): Promise<void> {
  if (!asksFiles(event)) return
  const own = { eventId: event.id, personId: person.id }
  if ((await store.answerFiles.count(own)) === 0) return
  const ids = await namedFiles(store, event, { registrationIds: [registrationId(event.id, memberId)], sealing })
  if (!ids) return
  if (ids.length > 0)
    await store.answerFiles.change({ ...own, _id: _.in(ids), usedAt: _.exists(false) }, { usedAt: now })
  await dropFiles(store, { ...own, _id: _.nin(ids) })
}

/** Files that what stands of somebody names; undefined where nothing stands, or its key is away. */
export async function namedFiles(
  { registrations, lotteryEntries }: Store,
  event: StoredEvent,
  { registrationIds, sealing }: { registrationIds: string[]; sealing: Sealing }
): Promise<string[] | undefined> {
  const [rows, entries] = await Promise.all([
    registrations.listByIds(registrationIds),
    lotteryEntries.listByIds(registrationIds),
  ])
  const sealedEntries = entries.map(({ id, sealed }) => ({ id, answers: {}, ...(sealed && { sealed }) }))
  const opened = [...rows, ...sealedEntries].map((row) => openAnswers(sealing, row))
  if (opened.length === 0 || !opened.every(({ ok }) => ok)) return undefined
  return opened.flatMap((one) => (one.ok ? fileIdsIn(event, one.value) : []))
}

/** Hands the bytes over to the sweep, and forgets their key, without which they are no more. */
export async function dropFiles(store: Store, where: Where<KeptAnswerFile>): Promise<number> {
  const rows = await store.answerFiles.listAll({ where, fields: ['_id', 'fileId', 'at'] })
  await dropPictures(store, rows)
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await store.answerFiles.remove({ _id: _.in(rows.slice(from, from + AT_ONCE).map(({ id }) => id)) })
  return rows.length
}

const AT_ONCE = 100

function asksFiles({ questions, earlierForms = [] }: StoredEvent): boolean {
  return [questions, ...earlierForms.map((form) => form.questions)].flat().some(({ kind }) => kind === 'file')
}

/** Whatever names a file, in this form or one before. */
function fileIdsIn({ questions, earlierForms = [] }: StoredEvent, answers: Answers): string[] {
  const asked = [questions, ...earlierForms.map((form) => form.questions)].flat()
  const files = new Set(asked.flatMap(({ id, kind }) => (kind === 'file' ? [id] : [])))
  return Object.entries(answers).flatMap(([id, answer]) => (files.has(id) ? (fileOf(answer)?.id ?? []) : []))
}
