import type { BindingRequest } from './binding'

/** A row of the roster that the request may be about. */
export interface BindingCandidate {
  memberId: string
  name: string
  maskedPhone: string
  enterpriseName: string
  samePhone: boolean
  sameEnterprise: boolean
  /** Marked as left: it is brought back under 会员 before anybody is bound to it. */
  hasLeft?: boolean
  /** Somebody else is bound to it. */
  takenBy?: string
}

export type BindingRow = Pick<
  BindingRequest,
  'id' | 'name' | 'enterpriseId' | 'enterpriseName' | 'askedAt' | 'state'
> & {
  maskedPhone: string
  candidates: BindingCandidate[]
  /** How many more rows are like it than are listed: of that name in the enterprise, and of that phone. */
  further?: { sameName: number; samePhone: number }
}
