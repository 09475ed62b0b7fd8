import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { ANSWER_WITHIN_MS, type Letter } from '#shared/account/letter'
import type { Input, Output } from '#shared/api'
import { maskName } from '#shared/membership/maskName'
import { done } from '#shared/result'

const PAGE = 30
/** Letters of those on one page, among which each one's last word is. */
const OF_THEM = 1000

/** 来信. Waiting ones oldest first, since their time runs out; settled ones latest first. */
export async function listLetters(
  { state = 'waiting', cursor }: Input<'account.letters'>,
  { store }: PersonContext
): Promise<Output<'account.letters'>> {
  const page = await store.letters.page({
    where: { state },
    order: ['pageKey', state === 'waiting' ? 'asc' : 'desc'],
    size: PAGE,
    cursor,
  })
  const openIds = [...new Set(page.items.map(({ openId }) => openId))]
  const [names, lastWords] = await Promise.all([namesOf(store, openIds), lastWordsOf(store, openIds)])
  return done({
    ...page,
    items: page.items.map(({ openId, pageKey: _key, ...letter }) => {
      const name = names.get(openId)
      const answerUntil = (lastWords.get(openId) ?? letter.at) + ANSWER_WITHIN_MS
      return { ...letter, ...(name && { name: maskName(name) }), answerUntil }
    }),
  })
}

/** When each follower wrote last: every word of theirs opens WeChat's window anew. */
export async function lastWordsOf({ letters }: Store, openIds: string[]): Promise<Map<string, number>> {
  const words: Pick<Letter, 'openId' | 'at'>[] = await letters.list({
    where: { openId: _.in(openIds) },
    order: ['at', 'asc'],
    limit: OF_THEM,
    fields: ['openId', 'at'],
  })
  return new Map(words.map(({ openId, at }) => [openId, at]))
}

async function namesOf({ followers, people }: Store, openIds: string[]): Promise<Map<string, string>> {
  const known = (await followers.listByIds(openIds)).filter(({ wechatUnionId }) => wechatUnionId)
  const unionIds = known.flatMap(({ wechatUnionId }) => wechatUnionId ?? [])
  const found = await people.list({
    where: { wechatUnionId: _.in(unionIds) },
    limit: OF_THEM,
    fields: ['name', 'wechatUnionId'],
  })
  const nameOf = new Map(found.map(({ wechatUnionId, name }) => [wechatUnionId, name]))
  return new Map(
    known.flatMap(({ id, wechatUnionId }) => {
      const name = nameOf.get(wechatUnionId)
      return name ? [[id, name] as const] : []
    })
  )
}
