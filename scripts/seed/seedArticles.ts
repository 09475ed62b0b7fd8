import { dayStart, weekdayText } from '#shared/beijingTime'
import { type Article, CHANNELS, type Channel } from '#shared/news/article'
import type { Explainer } from '#shared/news/explainer'
import { pageKey } from '#shared/page'
import { searchKeys } from '../../cloudfunctions/news/writing/searchKeys'
import extras from './articleExtras.json'
import governance from './articles/governance.json'
import member from './articles/member.json'
import policy from './articles/policy.json'
import work from './articles/work.json'
import type { Dice } from './dice'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const written: Record<Channel, Written[]> = { governance, policy, work, member }

interface Written {
  title: string
  summary: string
  body: string
}

/** Ten months of invented news in four channels, with 12, 14, 20 and 14 items. */
export function seedArticles(dice: Dice, now: number): Article[] {
  const articles = CHANNELS.flatMap((channel) => written[channel].map((words) => draft(channel, words)))
  const mixed = dice.shuffle(articles)
  const spread = mixed.map((article, rank) => dated(article, rank, now))
  return spread
    .map((article) => special(article, now))
    .map((article) => withExtras(article, now))
    .map((article, index) => ({ ...article, id: `news-${String(index + 1).padStart(2, '0')}` }))
    .map((article) => ({ ...article, pageKey: pageKey(article.publishedAt ?? article.createdAt, article.id) }))
    .map((article) => ({ ...article, ...searchKeys(article) }))
}

function draft(channel: Channel, words: Written) {
  return { ...words, channel, cover: coverFor(channel, words.title) }
}

/** Gives an article its date: the latest is some hours old, the oldest ten months; closer together towards today. */
function dated(article: ReturnType<typeof draft>, rank: number, now: number): Article {
  const age = Math.round(300 * DAY * (rank / 60) ** 1.7) + rank * 5_400_000 + 3_600_000
  const at = atWork(now - age, rank)
  return {
    ...article,
    id: '',
    pageKey: '',
    author: '林示例',
    authorId: 'officer-1',
    state: 'published',
    createdAt: at - DAY / 2,
    changedAt: at,
    publishedAt: at,
    rev: 1,
  }
}

const OPENS = 8.5 * HOUR
const WORKING = 9 * HOUR

/** The last working hour before a moment, a working day's own; ever the same for the same rank. */
function atWork(at: number, rank: number): number {
  const hour = OPENS + ((rank * 97 * MINUTE) % WORKING)
  let moment = dayStart(at) + hour
  while (moment > at || ['周六', '周日'].includes(weekdayText(moment))) moment -= DAY
  return moment
}

const PINNED = [
  '“明珠杯”象棋赛报名通道今日开启',
  '一图看懂：新版《工会法》与你有关的五件事',
  '停电维护通知：服务站周二下午暂停接待',
]
const SCHEDULED = ['送清凉走进建筑设计室，名单公布', '理发师傅来了：六部口每月第一个周五']
const EXPIRED = ['消防培训餐饮专场还有 12 个名额', '北新华街路灯检修，四个晚上分段熄灯']
const WITHDRAWN = '疗休养名单公示（示例）'

const LINKED: Record<string, string> = {
  '“明珠杯”象棋赛报名通道今日开启': 'event-chess',
  '健步行路线公布：六公里四个打卡点': 'event-walk',
  红墙杯乒乓球分组结果: 'event-pingpong',
  '卡拉 OK 比赛歌单公布，四十首任选': 'event-karaoke',
}

function special(article: Article, now: number): Article {
  const { title } = article
  const eventId = LINKED[title]
  const linked = eventId ? { ...article, eventId } : article
  if (PINNED.includes(title))
    return {
      ...linked,
      publishedAt: atWork(now - HOUR, PINNED.indexOf(title)),
      pinnedUntil: now + (14 - PINNED.indexOf(title)) * DAY,
    }
  if (SCHEDULED.includes(title)) {
    const { publishedAt: _never, ...waiting } = linked
    return { ...waiting, state: 'scheduled', publishAt: dayStart(now) + (2 + SCHEDULED.indexOf(title)) * DAY + OPENS }
  }
  if (EXPIRED.includes(title)) return { ...linked, state: 'expired', expiresAt: now - DAY }
  if (title === WITHDRAWN) {
    return {
      ...linked,
      state: 'withdrawn',
      withdrawnAt: now - 3 * DAY,
      correction: '名单里有一个企业名称写错了，更正后会重新公示。',
    }
  }
  return linked
}

interface Extras {
  tags?: string[]
  commentsOn?: boolean
  receipt?: boolean
  explainer?: { forWhom: string; fromDays: number; toDays?: number; questions: { question: string; answer: string }[] }
}

/** Adds tags, policy cards (in force, over, to come), and the notice that asks for receipts. */
function withExtras(article: Article, now: number): Article {
  const { receipt, explainer, ...same }: Extras = (extras as Record<string, Extras>)[article.title] ?? {}
  return {
    ...article,
    ...same,
    ...(receipt && { publishedAt: atWork(now - 10 * DAY, 1), receipt: { dueAt: now + 3 * DAY } }),
    ...(explainer && { explainer: policyCard(explainer, now) }),
  }
}

function policyCard({ fromDays, toDays, ...words }: NonNullable<Extras['explainer']>, now: number): Explainer {
  const day = (days: number) => dayStart(now + days * DAY)
  return { ...words, effectiveFrom: day(fromDays), ...(toDays !== undefined && { effectiveTo: day(toDays) }) }
}

const COVERS: [RegExp, string][] = [
  [/象棋/, 'chess'],
  [/乒乓/, 'pingpong'],
  [/卡拉/, 'karaoke'],
  [/亲子|暑期/, 'family'],
  [/健步行/, 'walk'],
  [/演练/, 'drill'],
  [/书/, 'books'],
  [/技能/, 'skills'],
  [/疗休养|春秋游/, 'outing'],
  [/消防|用电|灭火/, 'fire'],
  [/安康杯/, 'quiz'],
]
const CHANNEL_COVER: Record<Channel, string> = {
  governance: 'hutong',
  policy: 'policy',
  work: 'work',
  member: 'member',
}

function coverFor(channel: Channel, title: string): string {
  return COVERS.find(([words]) => words.test(title))?.[1] ?? CHANNEL_COVER[channel]
}
