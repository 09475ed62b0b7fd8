import * as v from 'valibot'
import { callWechat } from './call'
import type { AuthorizedConnection } from './connection'
import type { WechatAnswer } from './errors/outcome'

const Phone = v.object({ phone_info: v.object({ purePhoneNumber: v.string() }) })

/**
 * 手机号. The number of a person who pressed WeChat's phone button; a code works once and for five minutes. Mini-program
 * only.
 */
export async function getPhoneNumber(connection: AuthorizedConnection, code: string): Promise<WechatAnswer<string>> {
  const answer = await callWechat(connection, {
    path: '/wxa/business/getuserphonenumber',
    schema: Phone,
    body: { code },
  })
  return answer.kind === 'answered' ? { kind: 'answered', value: answer.value.phone_info.purePhoneNumber } : answer
}
