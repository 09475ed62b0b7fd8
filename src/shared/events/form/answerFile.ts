import { longestFile } from '../../files/file'
import { plainLine } from '../../typedText'

/** Most bytes of what somebody adds to an answer; a photo is made smaller on the phone. */
export const ANSWER_FILE_MOST = { photo: longestFile.picture, pdf: 5 * 1024 * 1024 }

const NAME_MOST = 60
const WRITTEN = /^([a-f0-9]{40})\.(jpg|png|pdf)(?:\n([^\n]{1,60}))?$/u

/** 照片或 PDF. What stands in the answer: which file it is, and of a PDF the name that it had on the phone. */
export interface AnswerFile {
  id: string
  ending: 'jpg' | 'png' | 'pdf'
  name?: string
}

/** The file that an answer names; undefined of any other text. */
export function fileOf(answer: string): AnswerFile | undefined {
  const [, id, ending, name] = WRITTEN.exec(answer) ?? []
  if (!id) return undefined
  return { id, ending: ending as AnswerFile['ending'], ...(name && { name }) }
}

export function fileAnswer({ id, ending, name = '' }: AnswerFile): string {
  const shown = Array.from(plainLine(name)).slice(0, NAME_MOST).join('').trim()
  return ending === 'pdf' && shown !== '' && shown.length <= NAME_MOST ? `${id}.${ending}\n${shown}` : `${id}.${ending}`
}

/** The file in words: a photo has no name of its own. */
export function fileName(answer: string): string {
  const file = fileOf(answer)
  if (file?.ending !== 'pdf') return '照片'
  return file.name ?? 'PDF 文件'
}
