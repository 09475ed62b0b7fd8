import { randomBytes } from 'node:crypto'
import type { Context, MemberContext, PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { ANSWER_FILE_MOST, fileAnswer, fileName, fileOf } from '#shared/events/form/answerFile'
import type { OpenedFile } from '#shared/events/form/contract'
import { registrationId } from '#shared/events/registration'
import { lookUp } from '#shared/lookUp'
import { done, refused } from '#shared/result'
import { openAnswers } from '../answers/sealedAnswers'
import { type KeptAnswerFile, openFileKey } from './keptFile'
import { openBytes, SEAL_BYTES } from './sealedBytes'

type Cabinet = Pick<Context, 'store' | 'files' | 'sealing' | 'now'>

/** One's own file, also while the answer is not handed in yet. */
export async function openOwnFile(
  { eventId, file }: Input<'events.ownFile'>,
  context: MemberContext
): Promise<Output<'events.ownFile'>> {
  const kept = await context.store.answerFiles.find(file)
  if (!kept || kept.personId !== context.person.id || kept.eventId !== eventId) return refused('answer_file_gone')
  const opened = await laidOpen(context, kept)
  return opened ? done(opened) : refused('answer_file_gone')
}

/** 看照片或文件. What somebody added to an answer, for who runs the event; the line in the log is written before. */
export async function openFile(
  { eventId, memberId, question, reason }: Input<'events.openFile'>,
  context: PersonContext
): Promise<Output<'events.openFile'>> {
  const { store, sealing, line } = context
  const [event, row] = await Promise.all([
    store.events.get(eventId),
    store.registrations.find(registrationId(eventId, memberId)),
  ])
  const asked = event.questions.find(({ id, kind }) => id === question && kind === 'file')
  if (!row || !asked) return refused('answers_gone')
  if (asked.sensitive && !reason) return refused('reason_wanted')
  if (reason) line.say({ remark: reason })
  const opened = openAnswers(sealing, row)
  if (!opened.ok) return refused('answers_sealed')
  const answer = lookUp(opened.value, question) ?? ''
  const named = fileOf(answer)
  const kept = named && (await store.answerFiles.find(named.id))
  if (!kept || kept.eventId !== eventId) return refused('answer_file_cleared')
  const file = await laidOpen(context, kept)
  return file ? done({ ...file, name: fileName(answer) }) : refused('answer_file_cleared')
}

/** Writes an open copy, which is swept away with the uploads, and answers an address for a quarter of an hour. */
async function laidOpen(
  { store, files, sealing, now }: Cabinet,
  kept: KeptAnswerFile
): Promise<OpenedFile | undefined> {
  const key = openFileKey(sealing, kept)
  const sealed = await files.read(kept.fileId, ANSWER_FILE_MOST.pdf + SEAL_BYTES)
  const bytes = key.ok && typeof sealed !== 'string' ? openBytes(key.value, sealed) : undefined
  if (!bytes) return undefined
  const id = randomBytes(12).toString('hex')
  const path = `opened/${id}.${kept.ending}`
  const { fileId } = await files.ticketFor(path)
  await store.uploads.add({ id, fileId, askedBy: 'nobody', askedAt: now })
  await files.write(path, bytes)
  const url = await files.briefAddressOf(fileId)
  return { url, name: fileName(fileAnswer(kept)), isPdf: kept.ending === 'pdf' }
}
