import * as v from 'valibot'
import { ExportReasonSchema } from '../files/exported'
import { lookUp } from '../lookUp'
import { CursorSchema } from '../page'
import { idText, TimeSchema } from '../text'
import words from './words.json'

/** 操作记录. A line as it is read: who did what to which thing, when and why. */
export interface LogRow {
  id: string
  at: number
  person: string
  personId: string
  action: string
  /** Name of the action. */
  deed: string
  subject: string
  /** Name of the subject: as it was then where its names are changed by hand, else as it is, while it exists. */
  thing?: string
  remark?: string
  /** Set while the deed is under way, or when it was cut short: nobody can tell how far it came. */
  isOpen?: boolean
}

/** Length of the longest subject, the name of a file. */
const SUBJECT_AT_MOST = 120

const about = {
  personId: v.exactOptional(idText()),
  subject: v.exactOptional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(SUBJECT_AT_MOST))),
  /** Key of the deed. */
  action: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z]{1,20}\.[a-zA-Z]{1,30}$/))),
  /** Row of the roster whom the deeds were about: the row itself, the account and the requests of its person. */
  memberId: v.exactOptional(idText()),
  /** The span of time, its end left out. */
  from: v.exactOptional(TimeSchema),
  to: v.exactOptional(TimeSchema),
}
export const ListLogInput = v.strictObject({ ...about, cursor: CursorSchema })
export const ExportLogInput = v.strictObject({ ...about, reason: v.exactOptional(ExportReasonSchema) })

/** What the log can be narrowed by: deeds that have a line, and people in office. */
export interface LogChoices {
  deeds: { action: string; name: string }[]
  people: { id: string; name: string }[]
}

/** Name of the thing that a line is about, for people. */
export function thingName({ thing, subject }: Pick<LogRow, 'thing' | 'subject'>): string {
  return thing || inWords(subject)
}

/** Remark of a line: why, how many, from what; or that the deed never came to its end. */
export function remarkOf({ isOpen, remark = '' }: Pick<LogRow, 'isOpen' | 'remark'>): string {
  return isOpen ? '没有完成' : inWords(remark)
}

/** A text of a line for people: a line stays as it was written, so words of the code are replaced when it is read. */
export function inWords(text: string): string {
  return lookUp<string>(words, text) ?? text
}
