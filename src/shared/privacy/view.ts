import type { Agreed } from './consent'
import type { Leaving } from './leaving'
import type { KeptRow } from './retention'

/** A part of the statement under its heading. */
export interface StatementPart {
  title: string
  lines: string[]
}

/** 个人信息保护说明. One version of it in whole. */
export interface Statement {
  version: number
  /** The day from which it holds, as people read it. */
  since: string
  /** What is new in it. One that changes nothing material is never asked about. */
  changes: string[]
  isMaterial: boolean
  parts: StatementPart[]
}

/** A version as the phone shows it, with what the reader has agreed to; `others` can be opened by their number. */
export interface StatementView extends Statement {
  isCurrent: boolean
  others: { version: number; since: string }[]
  agreed?: Agreed
  /** What has become different, in a material way, since the version that the reader agreed to. */
  newToReader?: string[]
}

/** 账号与隐私. What the reader has agreed to, and what would go and stay if they left. */
export interface OwnAccount {
  agreed?: Agreed
  leaving?: Leaving
  isBound: boolean
  hasPost: boolean
  /** Events to come in which they hold a place or wait for one. */
  comingEvents: string[]
  comments: number
  favourites: number
}

/** 留存与清理. A row of the table, and what its step did last. */
export interface RetentionRow extends KeptRow {
  ranAt?: number
  removed?: number
  removedAt?: number
  oldestAt?: number
}

/** 谁看过我. One look of somebody in office at the reader's data, as the log has it. */
export interface Look {
  id: string
  at: number
  deed: string
  why: string
}
