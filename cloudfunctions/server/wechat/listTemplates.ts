import * as v from 'valibot'
import { callWechat } from './call'
import type { AuthorizedConnection } from './connection'
import type { WechatAnswer } from './errors/outcome'

const Listed = v.object({ template_list: v.array(v.object({ template_id: v.string(), title: v.string() })) })

/** Templates that the service account has in use; other accounts have none (docs/wechat.md 1.1). */
export async function listTemplates(
  connection: AuthorizedConnection
): Promise<WechatAnswer<{ id: string; title: string }[]>> {
  const answer = await callWechat(connection, { path: '/cgi-bin/template/get_all_private_template', schema: Listed })
  if (answer.kind !== 'answered') return answer
  return { kind: 'answered', value: answer.value.template_list.map(({ template_id: id, title }) => ({ id, title })) }
}

const Noted = v.object({
  data: v.optional(v.array(v.object({ priTmplId: v.string(), title: v.optional(v.string(), '') })), []),
})

/** Subscription templates of the account whose token is used: the mini-program's, or those of the official account. */
export async function listSubscribeTemplates(
  connection: AuthorizedConnection
): Promise<WechatAnswer<{ id: string; title: string }[]>> {
  const answer = await callWechat(connection, { path: '/wxaapi/newtmpl/gettemplate', schema: Noted })
  if (answer.kind !== 'answered') return answer
  return { kind: 'answered', value: answer.value.data.map(({ priTmplId: id, title }) => ({ id, title })) }
}
