import type { Case } from './case'
import type { DeskViewer } from './sight'
import type { CaseRow, CaseView } from './view'

/** 回执. What whoever asked takes along: the number, and the day by which it is answered. */
export interface CaseReceipt extends Pick<Case, 'id' | 'number' | 'dueAt' | 'level'> {
  ownerName?: string
}

/** Of an anonymous case also the code, the only way back to it. */
export interface UnnamedReceipt extends CaseReceipt {
  code: string
}

/** 一件事 at the desk: as this officer sees it, whom it can be passed to, and what the same person has asked before. */
export interface CaseBoard {
  view: CaseView
  viewer: DeskViewer
  handlers: { id: string; name: string }[]
  earlier: CaseRow[]
  /** The case that it is answered with, and those that are answered with it. */
  joinedTo?: JoinedCase
  joined: JoinedCase[]
  /** Year for which the State Council's notice has not been entered, so that only weekends were left out. */
  unknownYear?: number
}

export type JoinedCase = Pick<Case, 'id' | 'number'>
