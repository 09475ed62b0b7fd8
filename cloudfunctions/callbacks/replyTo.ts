import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { eventOf, type WechatMessage } from '#server/wechat/callback/message'
import type { EventKind } from '#shared/events/eventKind'
import keywords from './keywords.json'

const WELCOME = '欢迎关注红墙长安，西长安街街道总工会。'
const WELCOME_LINKS = [
  { text: '看正在报名的活动', page: 'tabs/events' },
  { text: '核对会员身份', page: 'features/membership/pages/bind' },
]
const HINT = '回复“报名”“象棋”“消息”，带您去要去的地方。'

/** Longest text that is searched for a keyword, in characters; nobody types more to be led somewhere. */
const LONGEST = 40

/** Signs beside a keyword from which a text is a sentence, which says more than where somebody wants to go. */
const MORE_THAN_A_WORD = 8

interface Surroundings {
  store: Store
  miniProgramAppId: string
  now: number
}

/** 关键词. `kind` leads to the next event of that kind, and to `page` when there is none. */
type Keyword = { words: string[]; answer: string; page: string; kind?: EventKind }

/**
 * Text that the account answers at once: a welcome, or the link that a word or a menu asks for. Nothing to anything
 * else.
 */
export async function replyTo(message: WechatMessage, surroundings: Surroundings): Promise<string | undefined> {
  const link = (to: Lead) => asLink(to, surroundings.miniProgramAppId)
  const event = eventOf(message)
  if (event === 'subscribe') return [WELCOME, ...WELCOME_LINKS.map(link), HINT].join('\n')
  const keyword = findKeyword(event === 'click' ? message.EventKey : message.Content)
  return keyword && link(await findLead(keyword, surroundings))
}

interface Lead {
  text: string
  page: string
}

async function findLead({ kind, answer, page }: Keyword, { store, now }: Surroundings): Promise<Lead> {
  const next = kind && (await findNext(store, kind, now))
  return next
    ? { text: `点这里看：${next.title}`, page: `features/events/pages/detail?id=${next.id}` }
    : { text: answer, page }
}

/**
 * The event of this kind whose sign-up closes first, of those that whoever asks may join: open to all, and not closed yet. One
 * look-up by an index: WeChat waits five seconds for the whole answer, and nobody has time to find out who the follower is.
 */
async function findNext({ events }: Store, kind: EventKind, now: number) {
  const [next] = await events.list({
    where: { state: 'published', kind, closesAt: _.gt(now), 'openTo.kind': 'everyone' },
    order: ['closesAt', 'asc'],
    limit: 1,
    fields: ['title'],
  })
  return next
}

/** A link to a page of the mini-program, as WeChat reads it in the text of a reply. */
function asLink({ text, page }: Lead, appId: string): string {
  return `<a data-miniprogram-appid="${appId}" data-miniprogram-path="${page}" href="">${text.replace(/[<>&"\n]/g, '')}</a>`
}

/** Whether a text that holds a keyword says more: 「活动室的热水器坏了两周」 wants no list of events. */
export function saysMore(text: string): boolean {
  const [found] = keywordsIn(text)
  return found !== undefined && text.length - found.length >= MORE_THAN_A_WORD
}

function findKeyword(text: string): Keyword | undefined {
  return text.length > LONGEST ? undefined : keywordsIn(text)[0]?.keyword
}

/**
 * Entries whose words are in the text, the longest word first: 「我的报名」 before 「报名」; of equals the later entry, which is the
 * narrower.
 */
function keywordsIn(text: string): { keyword: Keyword; length: number }[] {
  const found = (keywords as Keyword[]).flatMap((keyword) =>
    keyword.words.filter((word) => text.includes(word)).map((word) => ({ keyword, length: word.length }))
  )
  return found.reverse().sort((one, other) => other.length - one.length)
}
