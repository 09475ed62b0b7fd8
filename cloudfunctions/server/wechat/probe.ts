import * as v from 'valibot'
import type { AccountType, Capability } from '#shared/capability'
import { callWechat, type WechatCall } from './call'
import { missingReason } from './capability'
import type { AuthorizedConnection, CallLog } from './connection'
import type { Failure, WechatAnswer } from './errors/outcome'
import type { WechatReason } from './errors/reasons'

/** What WeChat allows an account, by its own word; `undecided` is what it could not be asked about now. */
export type Probed = {
  on: Capability[]
  off: { capability: Capability; reason: WechatReason }[]
  undecided: { capability: Capability; failure: Failure }[]
}

const anything = v.unknown()
const get = (path: string): WechatCall<typeof anything> => ({ path, schema: anything })
const post = (path: string, body: object): WechatCall<typeof anything> => ({ path, schema: anything, body })

/**
 * One call for each capability, which only reads, or names nobody: WeChat checks the right before it looks at the rest.
 */
const questions: Record<AccountType, [Capability, WechatCall<typeof anything>][]> = {
  official: [
    ['followers', get('/cgi-bin/user/get')],
    ['template', get('/cgi-bin/template/get_all_private_template')],
    ['mass', post('/cgi-bin/message/mass/send', { touser: [], msgtype: 'mpnews', mpnews: { media_id: '' } })],
    ['mass_all', post('/cgi-bin/message/mass/get', { msg_id: '1' })],
    ['notice', get('/wxaapi/newtmpl/gettemplate')],
    ['customer', post('/cgi-bin/message/custom/send', { touser: '', msgtype: 'text', text: { content: '' } })],
    ['articles', get('/cgi-bin/draft/count')],
    ['tags', get('/cgi-bin/tags/get')],
  ],
  miniprogram: [
    ['subscribe', get('/wxaapi/newtmpl/gettemplate')],
    ['safety', post('/wxa/msg_sec_check', { version: 2, openid: '', scene: 1, content: '' })],
    ['phone', post('/wxa/business/getuserphonenumber', { code: '' })],
  ],
}

/** Finds out what the account may do. Reaches nobody and changes nothing at WeChat. */
export async function probe(connection: AuthorizedConnection, type: AccountType): Promise<Probed> {
  const probed: Probed = { on: [], off: [], undecided: [] }
  let closed: Failure | undefined
  for (const [capability, call] of questions[type]) {
    // WeChat would refuse a wrong secret or address at every question alike.
    const lines: CallLog[] = []
    const answer: WechatAnswer<unknown> = closed ?? (await callWechat(quietly(connection, lines), call))
    if (answer.kind === 'refused' && answer.concerns === 'account') closed = answer
    const reason = missingReason(answer)
    if (!reason && (answer.kind === 'answered' || (answer.kind === 'refused' && answer.concerns !== 'account'))) {
      probed.on.push(capability)
      continue
    }
    if (reason) probed.off.push({ capability, reason })
    else probed.undecided.push({ capability, failure: answer as Failure })
    for (const line of lines) connection.log(line)
  }
  return probed
}

/**
 * A connection that keeps its log lines back: a refused call for nobody is what the probe hopes for, and must not look
 * like a fault.
 */
function quietly(connection: AuthorizedConnection, lines: CallLog[]): AuthorizedConnection {
  return { ...connection, log: (line) => lines.push(line) }
}
