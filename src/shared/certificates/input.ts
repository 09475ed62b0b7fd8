import * as v from 'valibot'
import { idText, textUpTo } from '../text'

export const MOST_PLACES = 256

export const IssueInput = v.strictObject({
  competitionId: idText(),
  /** So many places get an honour; all others who have played a certificate of having taken part, where that is wanted. */
  places: v.pipe(
    v.number('前几名要填一个数'),
    v.integer('前几名要填整数'),
    v.minValue(0, '前几名最少填 0'),
    v.maxValue(MOST_PLACES, `前几名最多填 ${MOST_PLACES}`)
  ),
  others: v.boolean('其余的人发不发，请选一样'),
})
export const OfCompetitionInput = v.strictObject({ competitionId: idText() })

const CertificateId = v.pipe(v.string(), v.regex(/^[\w-]{1,60}-\d{1,3}-\d{1,3}$/))
export const CertificateInput = v.strictObject({ certificateId: CertificateId })
export const REASON_MAX = 60
export const ReasonSchema = textUpTo(REASON_MAX)
export const WithdrawInput = v.strictObject({ certificateId: CertificateId, reason: ReasonSchema })
export const CheckInput = v.strictObject({ number: textUpTo(24) })
