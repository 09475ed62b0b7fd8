import * as v from 'valibot'
import { idText } from '../text'

export const NameReaderInput = v.strictObject({ memberId: idText() })
export const ReaderIdInput = v.strictObject({ personId: idText() })

/** 第二审核人. Somebody who was named to read before others do, and does nothing else in office. */
export interface ReaderRow {
  id: string
  name: string
  /** Enterprise of the row that the reader is bound to; nobody's where a code let them in. */
  enterpriseName: string
}
