import type { MemberContext } from '#server/context'
import { countTogether } from '#server/limits/countTogether'
import type { Input, Output } from '#shared/api'
import { nextMidnight } from '#shared/beijingTime'
import { ANSWER_FILE_MOST, type AnswerFile, fileAnswer } from '#shared/events/form/answerFile'
import { done, refused } from '#shared/result'
import { askPrivateUpload, lookAtPrivate, privateIdOf } from '../../files/feature'
import { openFileKey, sealFileKey } from './keptFile'
import { newFileKey, sealBytes } from './sealedBytes'

/** Files that one person may add on one day. */
const A_DAY = 30

/** 上传凭证 of a photo or a PDF for an answer. */
export async function askFile(
  { sort, bytes }: Input<'events.askFile'>,
  context: MemberContext
): Promise<Output<'events.askFile'>> {
  const { store, person, now } = context
  const counted = { key: `answer files ${person.id}`, more: 1, until: nextMidnight(now) }
  if ((await countTogether(store, counted)) > A_DAY) return refused('answer_files_many')
  return askPrivateUpload(context, bytes, ANSWER_FILE_MOST[sort])
}

/**
 * 加照片或 PDF. Its row with the key is written before the bytes, which a repeat writes where the first try could not; the answer that
 * names it is handed in with the others.
 */
export async function addFile(
  { eventId, question, sort, uploadId, name = '' }: Input<'events.addFile'>,
  context: MemberContext
): Promise<Output<'events.addFile'>> {
  const { store, sealing, person, now } = context
  const id = privateIdOf(uploadId)
  const [event, known] = await Promise.all([store.events.get(eventId), store.answerFiles.find(id)])
  const forms = [event.questions, ...(event.earlierForms ?? []).map(({ questions }) => questions)]
  if (event.state !== 'published' || !forms.flat().some((one) => one.id === question && one.kind === 'file'))
    return refused('not_asked_for')
  if (known && (known.personId !== person.id || known.eventId !== eventId)) return refused('file_missing')
  const opened = known && openFileKey(sealing, known)
  if (opened && !opened.ok) return refused('file_missing')
  const key = opened?.value ?? newFileKey()
  const looked = await lookAtPrivate(context, {
    ...{ uploadId, folder: 'answers', seal: (bytes) => sealBytes(key, bytes) },
    ...(sort === 'pdf' && { pdf: ANSWER_FILE_MOST.pdf }),
  })
  const answerOf = (ending: AnswerFile['ending']) => done({ answer: fileAnswer({ id, ending, name }) })
  if (!looked.ok) return known && looked.reason === 'file_missing' ? answerOf(known.ending) : looked
  const ending = looked.value.ending as AnswerFile['ending']
  if (!known)
    await store.answerFiles.add({
      ...{ id, eventId, personId: person.id, question, ending, fileId: looked.value.fileId, at: now },
      sealed: sealFileKey(sealing, id, key),
    })
  await looked.value.keep()
  return answerOf(ending)
}
