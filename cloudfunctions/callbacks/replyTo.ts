import { eventOf, type WechatMessage } from '#server/wechat/callback/message'
import { findKeyword } from './findKeyword'

const WELCOME = '欢迎关注红墙长安，西长安街街道总工会。'
const WELCOME_LINKS = [
  { text: '看正在报名的活动', page: 'tabs/events' },
  { text: '核对会员身份', page: 'features/membership/pages/bind' },
]
const HINT = '回复“报名”“象棋”“消息”，带您去要去的地方。'

/** What the account answers at once: a welcome, or the way that a word or a menu asks for. Nothing to anything else. */
export function replyTo(message: WechatMessage, miniProgramAppId: string): string | undefined {
  const link = ({ text, page }: { text: string; page: string }) => asLink(text, page, miniProgramAppId)
  const event = eventOf(message)
  if (event === 'subscribe') return [WELCOME, ...WELCOME_LINKS.map(link), HINT].join('\n')
  const keyword = findKeyword(event === 'click' ? message.EventKey : message.Content)
  return keyword && link({ text: keyword.answer, page: keyword.page })
}

/** A link to a page of the mini-program, as WeChat reads it in the text of a reply. */
function asLink(text: string, page: string, appId: string): string {
  return `<a data-miniprogram-appid="${appId}" data-miniprogram-path="${page}" href="">${text}</a>`
}
