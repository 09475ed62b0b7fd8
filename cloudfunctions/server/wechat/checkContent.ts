import * as v from 'valibot'
import { callWechat } from './call'
import type { AuthorizedConnection } from './connection'
import type { WechatAnswer } from './errors/outcome'

/** WeChat's verdict. `review`: a person decides; `label` is WeChat's number for what it saw, 100 for nothing. */
export type Verdict = { suggest: 'pass' | 'review' | 'risky'; label: number }

/** WeChat's numbers for the place of a text: 资料, 评论, 论坛, 社交日志. */
export const scenes = { profile: 1, comment: 2, forum: 3, post: 4 } as const

const Told = v.object({
  result: v.object({ suggest: v.picklist(['pass', 'review', 'risky']), label: v.optional(v.number(), 100) }),
})

/**
 * 文字审核. Checks at most 2,500 characters. `openId` is that of a person who used the mini-program within two hours
 * (docs/wechat.md 6).
 */
export async function checkText(
  connection: AuthorizedConnection,
  { openId, text, scene }: { openId: string; text: string; scene: keyof typeof scenes }
): Promise<WechatAnswer<Verdict>> {
  const body = { version: 2, openid: openId, scene: scenes[scene], content: text }
  const answer = await callWechat(connection, { path: '/wxa/msg_sec_check', schema: Told, body })
  return answer.kind === 'answered' ? { kind: 'answered', value: answer.value.result } : answer
}

const Taken = v.object({ trace_id: v.string() })

/**
 * 图片审核. Has WeChat check a picture of at most 10 MB at a public address. The answer is the trace id under which an
 * event brings the verdict, within half an hour.
 */
export async function checkPicture(
  connection: AuthorizedConnection,
  { openId, url, scene }: { openId: string; url: string; scene: keyof typeof scenes }
): Promise<WechatAnswer<string>> {
  const body = { version: 2, openid: openId, scene: scenes[scene], media_url: url, media_type: 2 }
  const answer = await callWechat(connection, { path: '/wxa/media_check_async', schema: Taken, body })
  return answer.kind === 'answered' ? { kind: 'answered', value: answer.value.trace_id } : answer
}
