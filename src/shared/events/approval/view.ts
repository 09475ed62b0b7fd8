import type { Enrollee } from '../enrol/view'
import type { ApprovalStep } from './approval'

/** Somebody whose sign-up waits for a yes, with what one goes by. */
export type ApprovalRow = Omit<Enrollee, 'status'> & {
  at: number
  awaits: ApprovalStep
  /** Of another union than the chair’s who looks: only so much of the name is shown. */
  isMasked?: true
}

/** What became of one of those who were looked at; `why` in a few words where it did not go through. */
export interface ApprovedOne {
  memberId: string
  name: string
  /** Nobody is waited for any more. */
  isIn?: true
  /** Who has yet to say yes. */
  awaits?: ApprovalStep
  why?: 'own' | 'gone' | 'before'
}
