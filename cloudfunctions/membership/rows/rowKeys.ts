import type { LeaversPosts, Member } from '#shared/membership/member'
import type { CorrectedField } from '#shared/membership/rows/input'
import { type MemberKeys, memberKeys } from '#shared/membership/rows/memberKeys'
import { nameKeys } from '../../directory/feature'
import type { MovingDeed } from './followRow'

/** Who corrected a field by hand last, and when. */
export interface RowCorrection {
  at: number
  by: string
}

/** A union that a row has left, and the deed by which. */
interface RowMove {
  unionId: string
  deed: MovingDeed
}

/** Posts that somebody held before leaving, and the deed by which they are back. */
interface PostsBack {
  posts: LeaversPosts
  by: string
  at: number
}

/** A row as it is stored. Functions of the version before write it without keys. */
export type StoredMember = Member &
  Partial<MemberKeys> & {
    corrections?: Partial<Record<CorrectedField, RowCorrection>>
    /** Moves behind which whoever is bound has not followed yet. */
    moved?: RowMove[]
    /** Posts of before a leaving that was undone, until they are given back. */
    back?: PostsBack
  }

export function keysOf(row: Pick<Member, 'id' | 'name' | 'phone'>): MemberKeys {
  return memberKeys(row, nameKeys(row.name, { isPerson: true }))
}
