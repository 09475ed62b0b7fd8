import * as v from 'valibot'
import { idText, newKeyText, textUpTo } from '../text'

export const CommitteeInput = v.strictObject({ unionId: idText() })
export const InviteCommitteeInput = v.strictObject({
  unionId: idText(),
  name: textUpTo(20),
  newKey: v.exactOptional(newKeyText()),
})
export const EndCommitteeInput = v.strictObject({ unionId: idText(), personId: idText() })

/** 委员. Somebody who reads what a union has, and the number of places where they are signed in. */
export interface CommitteeReader {
  id: string
  name: string
  sessions: number
}

/** 主席空缺. A union that had a chair and has none, since when. */
export interface VacantChair {
  unionId: string
  unionName: string
  vacantSince: number
}
