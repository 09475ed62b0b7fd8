import * as v from 'valibot'
import { callWechat } from '../call'
import type { AuthorizedConnection } from '../connection'
import type { WechatAnswer } from '../errors/outcome'

/** 标签 of the official account, by which a mass send can choose its followers. */
export type Tag = { id: number; name: string; followers: number }

const Created = v.object({ tag: v.object({ id: v.number() }) })
const Listed = v.object({
  tags: v.array(v.object({ id: v.number(), name: v.string(), count: v.optional(v.number(), 0) })),
})

/** Creates a tag and answers with its id. An account has a hundred at most. */
export async function createTag(connection: AuthorizedConnection, name: string): Promise<WechatAnswer<number>> {
  const call = { path: '/cgi-bin/tags/create', schema: Created, body: { tag: { name } } }
  const answer = await callWechat(connection, call)
  return answer.kind === 'answered' ? { kind: 'answered', value: answer.value.tag.id } : answer
}

export async function listTags(connection: AuthorizedConnection): Promise<WechatAnswer<Tag[]>> {
  const answer = await callWechat(connection, { path: '/cgi-bin/tags/get', schema: Listed })
  if (answer.kind !== 'answered') return answer
  return { kind: 'answered', value: answer.value.tags.map(({ count, ...tag }) => ({ ...tag, followers: count })) }
}

/** Gives the tag to up to 50 followers (docs/wechat.md 1.3); a follower who has it already keeps it. */
export async function tagFollowers(
  connection: AuthorizedConnection,
  { tagId, openIds }: { tagId: number; openIds: readonly string[] }
): Promise<WechatAnswer<object>> {
  const body = { tagid: tagId, openid_list: openIds }
  return callWechat(connection, { path: '/cgi-bin/tags/members/batchtagging', schema: v.object({}), body })
}
