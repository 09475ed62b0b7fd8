import type { World } from '../world'

/** What a person's 「允许」 in `wx.requestSubscribeMessage` gives: one more message of each of these templates. */
export function giveGrants(
  { state, templates, commit }: World,
  { openid: openId, templateIds }: { openid: string; templateIds: readonly string[] }
): { [templateId: string]: 'accept' | 'filter' } | undefined {
  if (!state.followers.has(openId)) return undefined
  const known = templateIds.filter((id) => templates.some((one) => one.id === id && one.kind === 'subscribe'))
  commit({ kind: 'granted', openId, templateIds: known })
  return Object.fromEntries(templateIds.map((id) => [id, known.includes(id) ? 'accept' : 'filter']))
}
