import { clockText } from '#shared/beijingTime'
import type { DoorVerdict, NotListed, SelfVerdict } from '#shared/checkin/verdict'
import { metresText } from '#shared/events/venue/within'
import { quoted } from '#shared/quoted'

export const checkinTexts = {
  card: '会员码',
  brand: '红墙长安',
  federation: '西长安街街道总工会',
  memberYear: (years: number) => `会员第 ${years} 年`,
  codeOf: (name: string) => `${name}的会员码，给工作人员扫`,
  turns: '秒后换新码，截图不能用',
  say: '扫不了，就念这六位数',
  offline: '没有网也能用：码是这台手机自己算的。',
  notBound: '核对身份以后才有会员码',
  notBoundText: '工作人员扫一下会员码，就知道您到了。',
  bind: '去核对身份',
  footprint: '我的足迹',
  came: (times: number) => `来了 ${times} 次`,
  hours: (minutes: number) =>
    `上课 ${minutes >= 60 ? `${Math.floor(minutes / 60)} 小时` : ''}${minutes % 60 > 0 ? `${minutes % 60} 分钟` : ''}`,
  nail: (before: number, now: number) =>
    `一颗钉是一次，签了到才算${before > 0 || now > 0 ? `；${moreOrLess(now - before)}` : ''}`,
  month: (month: number) => `${month} 月`,
  monthSpoken: (month: number, times: number) => `${month} 月 ${times} 次`,
  year: (year: number) => `${year} 年`,
  along: (count: number) => `带了 ${count} 位家人`,
  judged: (face: string) => `您评了${face}`,
  toJudge: '觉得怎么样',
  toJudgeNote: '点开选一张脸，不带名字',
  noneTitle: '这一年还没有足迹',
  noneText: '参加活动时签了到，就会记在这里。',
  toEvents: '看看有什么活动',
  self: '自助签到',
  selfAsking: '正在签到…',
  selfLost: '没有签上',
  selfAgain: '再试一次',
  selfOpen: '到会场大屏上扫一下签到码，就能签到。',
  selfPlace: '说我在哪儿，签到',
  selfNoPlace: '没有拿到位置。请在设置里允许用位置再点一次，或者到签到口出示会员码。',
  toEvent: '看这个活动',
  toCard: '打开会员码',
}

interface SelfWords {
  tone: 'good' | 'warn' | 'bad'
  title: string
  text: string
}

/** What somebody reads of their own check-in. */
export function selfWords(verdict: SelfVerdict): SelfWords {
  switch (verdict.kind) {
    case 'placeWanted':
      return {
        tone: 'warn',
        title: '还差一步',
        text: `这场要在会场 ${metresText(verdict.within)}以内才能自己签到。点下面一下，手机说一次您在哪儿，只比一次远近，不留下。`,
      }
    case 'far':
      return {
        tone: 'warn',
        title: '离会场还远',
        text: `您离会场大约 ${metresText(verdict.metres)}，要在 ${metresText(verdict.within)}以内才能自己签到。走近了再点一次；手机定位不准的，请到签到口出示会员码。`,
      }
    default:
      return doorWords(verdict)
  }
}

function doorWords(verdict: DoorVerdict): SelfWords {
  const { who } = verdict
  switch (verdict.kind) {
    case 'in':
      return {
        tone: 'good',
        title: '签到成功',
        text: `${who.name}，${clockText(verdict.at)} 签到${numberWords(who.number)}`,
      }
    case 'already':
      return {
        tone: 'good',
        title: '已经签过了',
        text: `${who.name}，${clockText(verdict.at)} 在${verdict.door}签的，不用再签${numberWords(who.number)}`,
      }
    case 'undone':
      return { tone: 'warn', title: '这次签到撤销过', text: `${verdict.reason}。请找签到口的工作人员。` }
    case 'notListed':
      return { tone: 'bad', title: '不在这场的名单上', text: `${notListedWords(verdict)}请找签到口的工作人员。` }
  }
}

function moreOrLess(more: number): string {
  if (more === 0) return '和去年同期一样多'
  return more > 0 ? `比去年同期多 ${more} 次` : `比去年同期少 ${-more} 次`
}

function numberWords(number: number | undefined): string {
  return number === undefined ? '' : `，报名号 ${number}`
}

/** Why somebody is not on the list, to themselves. */
function notListedWords({ why, position, elsewhere }: NotListed): string {
  if (elsewhere) return `您报的是${quoted(elsewhere.title)}，在${elsewhere.venue}。`
  switch (why) {
    case 'waitlisted':
      return `您在候补第 ${position ?? ''} 位，还没有名额。`
    case 'offered':
      return '有一个名额在等您答复，请先到活动页点“我要去”。'
    case 'withdrawn':
      return '您取消过报名。'
    case 'handed':
      return '您把名额转给了同事。'
    case 'lapsed':
      return '名额过了时间，让给了别人。'
    case 'removed':
      return '工作人员把您移出了名单。'
    case 'never':
      return '您没有报这个活动。'
  }
}
