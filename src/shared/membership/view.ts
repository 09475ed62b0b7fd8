import type { BindingRequest } from './binding'

/** A row of the roster that the request may be about. */
export interface BindingCandidate {
  memberId: string
  name: string
  maskedPhone: string
  enterpriseName: string
  samePhone: boolean
  sameEnterprise: boolean
  /** Somebody else is bound to it. */
  takenBy?: string
}

export type BindingRow = Pick<BindingRequest, 'id' | 'name' | 'enterpriseName' | 'askedAt' | 'state'> & {
  maskedPhone: string
  candidates: BindingCandidate[]
}
