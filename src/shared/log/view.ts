import * as v from 'valibot'
import { ExportReasonSchema } from '../files/exported'
import { CursorSchema } from '../page'
import { idText } from '../text'
import words from './words.json'

/** 操作记录, as it is read: who did what to which thing, when and why. */
export interface LogRow {
  id: string
  at: number
  person: string
  personId: string
  action: string
  /** What the action is called. */
  deed: string
  subject: string
  /** What the subject is called, while it is there. */
  thing?: string
  remark?: string
  /** The deed is under way, or was cut short: nobody can tell how far it came. */
  isOpen?: boolean
}

/** As long as the longest subject: the name of a file. */
const SUBJECT_AT_MOST = 120

const about = {
  personId: v.exactOptional(idText()),
  subject: v.exactOptional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(SUBJECT_AT_MOST))),
}
export const ListLogInput = v.strictObject({ ...about, cursor: CursorSchema })
export const ExportLogInput = v.strictObject({ ...about, reason: v.exactOptional(ExportReasonSchema) })

/** What a line is about, for people. */
export function thingName({ thing, subject }: Pick<LogRow, 'thing' | 'subject'>): string {
  return thing || inWords(subject)
}

/** Why, how many, from what; or that the deed never came to its end. */
export function remarkOf({ isOpen, remark = '' }: Pick<LogRow, 'isOpen' | 'remark'>): string {
  return isOpen ? '没有完成' : inWords(remark)
}

/** A line stays as it was written; what was written in the words of the code is read in those of people. */
export function inWords(text: string): string {
  return (words as Record<string, string>)[text] ?? text
}
