import type { Sealed, Sealing } from '#server/sealing/sealing'
import type { SealedPart } from '#server/sealing/sealPartAgain'
import { _ } from '#server/store/command'
import type { AnswerFile } from '#shared/events/form/answerFile'

/** 加的照片、文件. Its bytes lie sealed in the storage; without this row, which has their key, nobody can read them. */
export interface KeptAnswerFile {
  id: string
  eventId: string
  personId: string
  question: string
  ending: AnswerFile['ending']
  fileId: string
  at: number
  /** When it was found in an answer that was handed in; one without is cleared away after a day. */
  usedAt?: number
  /** The key of the bytes. */
  sealed: Sealed
}

const placeOf = (id: string) => `answerFiles/${id}`

export function sealFileKey(sealing: Sealing, id: string, key: string): Sealed {
  return sealing.seal(key, placeOf(id))
}

export function openFileKey(sealing: Sealing, { id, sealed }: Pick<KeptAnswerFile, 'id' | 'sealed'>) {
  return sealing.open(sealed, placeOf(id))
}

export const answerFilesPart: SealedPart = {
  async *walk({ answerFiles }, keys, size) {
    for await (const rows of answerFiles.walk({ where: { 'sealed.key': _.in(keys) }, size }))
      yield rows.map(({ id, sealed }) => ({ id, sealed }))
  },
  placeOf,
  write: ({ answerFiles }, id, { before, after }) =>
    answerFiles.change({ _id: id, 'sealed.box': before.box }, { 'sealed.key': after.key, 'sealed.box': after.box }),
}
