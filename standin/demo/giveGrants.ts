import { findFollower } from '../people/findFollower'
import type { World } from '../world'

/** Gives the grants of a person's 「允许」 in `wx.requestSubscribeMessage`: one more message of each of these templates. */
export function giveGrants(
  world: World,
  { openid: openId, templateIds }: { openid: string; templateIds: readonly string[] }
): { [templateId: string]: 'accept' | 'filter' } | undefined {
  const { state, templates, commit } = world
  if (!state.followers.has(openId)) return undefined
  const known = templateIds.filter((id) => templates.some((one) => one.id === id && one.kind === 'subscribe'))
  commit({ kind: 'granted', openId, templateIds: known })
  tellPopup(world, openId, known)
  return Object.fromEntries(templateIds.map((id) => [id, known.includes(id) ? 'accept' : 'filter']))
}

/** Tells the account which templates were allowed: one entry alone, several as a list (docs/wechat.md 1.7). */
function tellPopup(world: World, openId: string, templateIds: string[]): void {
  const account = world.accounts.find(({ appId }) => findFollower(world.state, appId, openId))
  const entries = templateIds.map((TemplateId) => ({ TemplateId, SubscribeStatusString: 'accept', PopupScene: 1 }))
  const [List] = entries
  if (!account || !List) return
  const fields = { SubscribeMsgPopupEvent: { List: entries.length === 1 ? List : entries } }
  world.emit({ appId: account.appId, openId, at: world.clock(), event: 'subscribe_msg_popup_event', fields })
}
