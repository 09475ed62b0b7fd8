import { nextMessageId } from '../sending/recipients'
import type { World } from '../world'
import type { Link } from './ledger'

type Said = { openid: string } & ({ text: string } | { menu: string })

/** Makes a person write to the official account or tap its menu; a person who does not follow it cannot. */
export function say(world: World, said: Said): object | undefined {
  const follower = world.state.followers.get(said.openid)
  if (!follower) return undefined
  const official = world.accounts.find(({ kind }) => kind !== 'miniprogram')
  const openId = official && follower.openIds[official.appId]
  if (!official || openId === undefined || !follower.subscribed) return {}
  const at = world.clock()
  const who = { appId: official.appId, openId, at }
  if ('menu' in said) {
    world.commit({ kind: 'window_opened', openId, until: at + 60_000, left: 3 })
    world.emit({ ...who, event: 'CLICK', fields: { EventKey: said.menu } })
    return {}
  }
  const messageId = nextMessageId(world)
  const words = [{ text: said.text, link: {} }]
  show(world, openId, { messageId, from: 'follower', words })
  world.commit({ kind: 'window_opened', openId, until: at + 48 * 3_600_000, left: 5 })
  world.emit({ ...who, event: 'text', fields: { Content: said.text, MsgId: BigInt(messageId) } })
  return {}
}

/** Shows the account's reply in the chat. */
export function showReply(world: World, openId: string, text: string): void {
  show(world, openId, { messageId: nextMessageId(world), from: 'account', words: text.split('\n').map(readLine) })
}

function show(
  world: World,
  openId: string,
  { messageId, ...chat }: { messageId: string; from: 'account' | 'follower'; words: { text: string; link: Link }[] }
): void {
  const shown = { messageId, at: world.clock(), channel: 'chat', title: '', lines: [], link: {}, chat } as const
  world.commit({ kind: 'chatted', openId, shown })
}

/** Reads a line of a reply: a link to the mini-program, or plain words. */
function readLine(line: string): { text: string; link: Link } {
  const [, miniprogramPath, text] = /^<a [^>]*data-miniprogram-path="([^"]+)"[^>]*>([^<]*)<\/a>$/.exec(line) ?? []
  return miniprogramPath && text ? { text, link: { miniprogramPath } } : { text: line, link: {} }
}
