import { _ } from '#server/command'
import type { Store } from '#server/store'
import { eventOf, type WechatMessage } from '#server/wechat/callback/message'
import type { EventKind } from '#shared/events/event'
import { findKeyword, type Keyword } from './findKeyword'

const WELCOME = '欢迎关注红墙长安，西长安街街道总工会。'
const WELCOME_LINKS = [
  { text: '看正在报名的活动', page: 'tabs/events' },
  { text: '核对会员身份', page: 'features/membership/pages/bind' },
]
const HINT = '回复“报名”“象棋”“消息”，带您去要去的地方。'

interface Surroundings {
  store: Store
  miniProgramAppId: string
  now: number
}

/** What the account answers at once: a welcome, or the way that a word or a menu asks for. Nothing to anything else. */
export async function replyTo(message: WechatMessage, surroundings: Surroundings): Promise<string | undefined> {
  const link = (to: Way) => asLink(to, surroundings.miniProgramAppId)
  const event = eventOf(message)
  if (event === 'subscribe') return [WELCOME, ...WELCOME_LINKS.map(link), HINT].join('\n')
  const keyword = findKeyword(event === 'click' ? message.EventKey : message.Content)
  return keyword && link(await wayTo(keyword, surroundings))
}

interface Way {
  text: string
  page: string
}

async function wayTo({ kind, answer, page }: Keyword, { store, now }: Surroundings): Promise<Way> {
  const next = kind && (await findNext(store, kind, now))
  return next
    ? { text: `点这里看：${next.title}`, page: `features/events/pages/detail?id=${next.id}` }
    : { text: answer, page }
}

/** The event of this kind that is over first. One look by an index: WeChat waits five seconds for all of it. */
async function findNext({ events }: Store, kind: EventKind, now: number) {
  const [next] = await events.list({
    where: { state: 'published', kind, endsAt: _.gt(now) },
    order: ['endsAt', 'asc'],
    limit: 1,
    fields: ['title'],
  })
  return next
}

/** A link to a page of the mini-program, as WeChat reads it in the text of a reply. */
function asLink({ text, page }: Way, appId: string): string {
  return `<a data-miniprogram-appid="${appId}" data-miniprogram-path="${page}" href="">${text.replace(/[<>&"\n]/g, '')}</a>`
}
