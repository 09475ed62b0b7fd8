import type { Template } from '../accounts'
import { findFollower } from '../people/findFollower'
import type { WeixinFollower } from '../people/followers'
import { WeixinRefusal } from '../WeixinRefusal'
import type { WeixinCall, World } from '../world'

/** The person with this openid; refused with 40003 when the account knows none, with 50002 when they are frozen. */
export function getRecipient({ state }: World, { account }: WeixinCall, openId: string): WeixinFollower {
  const follower = findFollower(state, account.appId, openId)
  if (!follower) throw new WeixinRefusal(40003, 'invalid openid')
  if (follower.frozen) throw new WeixinRefusal(50002, 'user limited')
  return follower
}

/** The template with this id; refused with 40037 when there is none, with 43116 when it is banned. */
export function getTemplate({ templates }: World, kind: Template['kind'], templateId: string): Template {
  const template = templates.find((one) => one.id === templateId && one.kind === kind)
  if (!template) throw new WeixinRefusal(40037, 'invalid template_id')
  if (template.banned) throw new WeixinRefusal(43116, 'this template is banned')
  return template
}

export function nextMessageId({ state }: World): string {
  return String(state.lastMessageId + 1n)
}
