import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { sayOutcome } from '#server/wechat/errors/sayOutcome'
import { ANSWER_WITHIN_MS, type Letter } from '#shared/account/letter'
import type { Person } from '#shared/identity/person'
import { letterTasks } from './letterTasks'
import { lastWordsOf } from './listLetters'

/** Who wrote a letter, where the follower is somebody whom we know. */
export async function findWriter(
  { followers, people }: Store,
  { openId }: Pick<Letter, 'openId'>
): Promise<Person | undefined> {
  const wechatUnionId = (await followers.find(openId))?.wechatUnionId
  return wechatUnionId ? people.findWhere({ wechatUnionId }) : undefined
}

/** Says on a letter which case it has become; false when it had become that before. */
export async function letterBecame(
  store: Store,
  letterId: string,
  begun: NonNullable<Letter['begun']>
): Promise<boolean> {
  const became = await store.letters.change({ _id: letterId, begun: _.exists(false) }, { state: 'case', begun })
  await letterTasks.note(store, letterId)
  return became > 0
}

/** Writes into the account's chat while WeChat lets it; answers what was in the way, for the officer to read. */
export async function writeToWriter(
  { openId, at }: Letter,
  text: string,
  { store, now, wechat }: Pick<PersonContext, 'store' | 'now' | 'wechat'>
): Promise<string | undefined> {
  const lastWord = (await lastWordsOf(store, [openId])).get(openId) ?? at
  if (now >= lastWord + ANSWER_WITHIN_MS) return '过了 48 小时，微信不让公众号再说话'
  const outcome = await wechat().official.sendCustomer({ toOpenId: openId, text })
  return outcome.kind === 'accepted' ? undefined : sayOutcome(outcome)
}
