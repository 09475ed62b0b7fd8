import * as v from 'valibot'
import { CursorSchema } from '../page'
import { isMobile, plainPhone } from '../phoneNumber'
import { idText, textUpTo } from '../text'
import type { Member } from './member'
import { nameIn, sameName } from './personName'

export const PhoneSchema = v.pipe(v.string(), v.transform(plainPhone), v.check(isMobile, '请填 11 位手机号'))

/** Limit of tries, which keeps a stranger from finding out who is on the roster. */
export const BINDING_TRIES_A_DAY = 5

/** 绑定名册申请. A claim that waits for an officer, because the phone number was typed or no single row matched. */
export interface BindingRequest {
  id: string
  personId: string
  name: string
  phone: string
  enterpriseId: string
  enterpriseName: string
  state: 'waiting' | 'approved' | 'rejected'
  askedAt: number
  decidedAt?: number
  decidedBy?: string
  pageKey: string
}

const CodeSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(200))

/** The row that has the number for which WeChat vouches; `proof` stands for the number in what comes next. */
export type Recognised =
  | { kind: 'found'; name: string; enterprise: { id: string; name: string }; proof: string }
  | { kind: 'unknown'; proof?: string }

export const RecogniseInput = v.strictObject({ code: CodeSchema })

/**
 * `code` comes from WeChat's phone button and is exchanged by the cloud, which gives a `proof` where it has been before; a
 * typed number is only a claim.
 */
export const BindInput = v.strictObject({
  name: v.pipe(textUpTo(20), v.transform(nameIn)),
  enterpriseId: idText(),
  phone: v.variant('from', [
    v.strictObject({ from: v.literal('wechat'), code: CodeSchema }),
    v.strictObject({ from: v.literal('recognised'), proof: v.pipe(v.string(), v.minLength(1), v.maxLength(400)) }),
    v.strictObject({ from: v.literal('typed'), number: PhoneSchema }),
  ]),
})
export const ListBindingsInput = v.strictObject({ cursor: CursorSchema })
export const DecideBindingInput = v.strictObject({
  requestId: idText(),
  decision: v.variant('kind', [
    v.strictObject({ kind: v.literal('approve'), memberId: idText(), reason: v.exactOptional(textUpTo(100)) }),
    v.strictObject({ kind: v.literal('reject'), reason: textUpTo(100) }),
  ]),
})
/** `personId` is who was seen to have the row: nobody else loses it. */
export const ReleaseBindingInput = v.strictObject({ memberId: idText(), personId: idText(), reason: textUpTo(60) })
export const RevealPhoneInput = v.strictObject({ requestId: idText(), reason: textUpTo(60) })

/** 可能的行. Whether a request may be about this row: the same phone, or the same name in the same enterprise. */
export function isCandidate(
  row: Pick<Member, 'name' | 'phone' | 'enterpriseId'>,
  { name, phone, enterpriseId }: Pick<BindingRequest, 'name' | 'phone' | 'enterpriseId'>
): boolean {
  return row.phone === phone || (sameName(row.name, name) && row.enterpriseId === enterpriseId)
}

/** 190****0003: enough to recognise, not enough to call. */
export function maskPhone(phone: string): string {
  return phone.replace(/^(\d{3})\d+(\d{4})$/, '$1****$2')
}
