import type { ActionName, Value } from '#shared/api'
import type { UnionCard } from '#shared/directory/directory'
import type { Tenant } from '#shared/directory/territory'
import { toEventCard } from '#shared/events/toEventCard'
import { boundMember } from '#shared/membership/member'
import type { ArticleCard } from '#shared/news/article'
import { everybody } from '#shared/pushes/audience'
import type { PushCard } from '#shared/pushes/view'
import { refusalText } from '#shared/refusalText'
import { anArticle } from '#shared/testing/anArticle'
import { anEvent } from '#shared/testing/anEvent'
import { anEventView } from '#shared/testing/anEventView'
import { aMember } from '#shared/testing/aPerson'
import { DAY } from '#shared/testing/noon'
import { brandAnswers } from './brandAnswers'
import { caseAnswers } from './caseAnswers'
import { certificateAnswers } from './certificateAnswers'
import { checkInAnswers } from './checkInAnswers'
import { competitionAnswers } from './competitionAnswers'
import { enrolAnswers } from './enrolAnswers'
import { joiningAnswers } from './joiningAnswers'
import { privacyAnswers } from './privacyAnswers'
import { queueAnswers } from './queueAnswers'

const now = Date.now()

const building = { id: 'b1', name: '六部口商务楼', address: '', areaId: 'g1', floors: 2, below: 0 }
const tenant: Tenant = {
  ...{ id: 'e1', name: '长桥运输', state: 'own', unionId: 'u1', unionName: '长桥运输工会', floor: '1 层' },
  isOutside: false,
}
const honour = { id: 'h1', unionId: '', unionName: '', name: '北京市模范职工之家', body: '北京市总工会', year: 2013 }
const union: UnionCard = {
  ...{ id: 'u1', name: '朔风餐饮管理工会', kind: 'enterprise', chair: '陈示例', officer: '林示例' },
  ...{ enterprises: 1, members: 86 },
}
const count = { capacity: 8, left: 3, waiting: 0 }
const flowers = anEventView({
  event: anEvent({ id: 'flowers', title: '插花体验课', kind: 'training', capacity: 8 }, now),
  count,
  colleagues: 2,
  articles: [{ id: 'a1', title: '象棋赛报名通道今日开启', publishedAt: now }],
})
const card = toEventCard(flowers.event, count, now)
const article = (index: number): ArticleCard => ({
  id: `n${index}`,
  title: `和平门社区背街小巷整治进入收尾阶段，这些路段请绕行（${index}）`,
  channel: 'governance',
  summary: '请提前安排路线',
  cover: 'hutong',
  publishedAt: now - index * DAY,
  pinned: index === 0,
})
const many = <Item>(make: (index: number) => Item) => Array.from({ length: 20 }, (_, index) => make(index))
const push: PushCard = {
  id: 'push-n1-1',
  kind: 'article',
  subjectId: 'n1',
  title: '一图看懂：新版《工会法》与你有关的五件事',
  topic: 'policy',
  audience: everybody,
  state: 'asked',
  askedBy: { id: 'officer-1', name: '林示例' },
  askedAt: now,
  reach: { total: 83, routes: { mass: 18, template: 0, subscribe: 2, inbox: 63 }, whys: {}, had: 0 },
}

const values: { [Name in ActionName]?: Value<Name> } = {
  'me.get': {
    id: 'p1',
    name: '周示例',
    roles: [],
    may: [
      'checks.list',
      'news.write',
      'checkin.admit',
      'checkin.mark',
      'competitions.judge',
      'competitions.enterRubber',
      'joining.queue',
      'cases.queue',
      'comments.queue',
      'membership.bindings',
    ],
    unread: 3,
    bindingWaits: false,
    member: {
      ...boundMember(aMember('周示例')),
      enterpriseName: '朔风餐饮管理有限公司',
      unionName: union.name,
    },
  },
  'news.list': { items: many(article), cursor: 'next' },
  'news.read': {
    ...article(1),
    body: '<p>正文第一段</p><img src="https://a.example/1.png">',
    author: '服务站',
    state: 'published',
    attachments: [
      { fileId: 'cloud://env/papers/a.pdf', name: '绕行图.pdf', bytes: 2048, url: 'https://a.example/a.pdf' },
    ],
    explainer: { forWhom: '送货的司机', questions: [{ question: '几点能进？', answer: '七点以前。' }] },
    related: [article(2)],
    commentsOn: true,
    isFavourite: false,
  },
  'news.search': { items: [] },
  'search.find': {
    ...{ doors: [], events: [], guides: [], questions: [], articles: [], unions: [], enterprises: [], more: [] },
    isAlike: false,
  },
  'receipts.open': {
    ...{ title: '消防安全月通知', state: 'published', asks: true, asked: 40, confirmed: 31 },
    unions: [{ unionId: 'u1', union: union.name, asked: 40, confirmed: 31, hasChair: true }],
  },
  'receipts.people': {
    items: [{ reader: 'p2', name: '王*', place: '朔风餐饮', how: '仅在站内。', noted: false }],
  },
  'news.favourites': { items: many(article) },
  'news.countReader': { counted: true },
  'news.manage': {
    items: [
      {
        ...{ id: 'n3', title: article(3).title, channel: 'governance', state: 'review', author: '林示例' },
        ...{ changedAt: now, rev: 2, sentBack: false, asksReceipt: false },
      },
    ],
  },
  'news.open': anArticle('n3', {
    title: article(3).title,
    state: 'review',
    rev: 2,
    review: { askedBy: 'officer-1', askedByName: '林示例', askedAt: now },
  }),
  'review.ways': { isOwn: false, others: 2 },
  'comments.list': {
    items: [
      { id: 'c1', name: '周*例', unionName: union.name, text: '讲得明白', at: now, state: 'shown', isMine: false },
    ],
  },
  'sessions.list': [
    { id: 's1', device: 'Windows 上的 Edge', address: '10.0.0.7', startedAt: now, expiresAt: now + DAY, isThis: false },
  ],
  'events.list': { items: many((index) => ({ ...card, id: `e${index}`, title: `${card.title}（${index}）` })) },
  'events.kinds': { chess: 20 },
  'events.get': flowers,
  'events.poster': { url: 'https://files.example.cn/poster.png', width: 1080, height: 1900 },
  'events.ticket': { number: 6, answers: {} },
  'events.register': { status: 'confirmed' },
  'events.mine': [{ event: card, status: 'confirmed', at: now }],
  'directory.summary': {
    unions: { enterprise: 185, community: 13, industry: 1 },
    enterprises: 768,
    withoutUnion: 30,
    members: 6120,
  },
  'directory.union': union,
  'register.aboutUnion': {
    ...{ chair: '陈示例', audit: ['魏示例'], isWhole: true, termUntil: '2029-06-30', honours: [honour] },
    posts: [{ post: 'women', names: ['冯示例', '何示例'] }],
  },
  'directory.areas': { levels: ['社区', '网格'], areas: [] },
  'directory.buildings': { items: [{ ...building, areaName: '', enterprises: 1, withUnion: 1, withoutUnion: 0 }] },
  'directory.building': {
    ...{ building, areaNames: ['六部口社区'], counts: { own: 1, in: 0, none: 0 } },
    floors: [
      { floor: 2, label: '2 层', enterprises: [] },
      { floor: 1, label: '1 层', enterprises: [tenant] },
    ],
  },
  'register.honours': { items: [honour] },
  'directory.unions': { items: many((index) => ({ ...union, id: `u${index}` })) },
  'directory.enterprises': {
    items: many((index) => ({
      ...{ id: `e${index}`, name: `长桥运输 ${index} 号`, unionId: union.id, unionName: union.name, size: 'small' },
      ...{ ownership: 'private', industry: '运输', gridId: 'g1', address: '长桥胡同', members: 12 },
    })),
  },
  'messages.list': {
    items: [{ id: 'm1', kind: 'place_taken', title: '报上了', text: '请准时到场', at: now, unread: true }],
  },
  ...brandAnswers(now),
  ...queueAnswers(now),
  ...certificateAnswers(now),
  ...caseAnswers(now),
  ...joiningAnswers(now),
  'messages.markRead': { unread: 0 },
  'messages.settings': { topicsOff: ['work'], noticesLeft: 2 },
  'pushes.list': { items: [push] },
  'pushes.open': { ...push, now, again: 0, opened: 0, acted: 0, audienceText: '工会主席；女职工' },
  'desk.today': {
    ...{ bindingRequests: 3, openEvents: 9, waitingPeople: 15, drafts: 0, reviews: 1 },
    ...{
      comments: 0,
      letters: 0,
      words: 0,
      eventReviews: 0,
      approvals: 0,
      eventOrders: 0,
      disputes: 0,
      photos: 0,
      pleas: 0,
      waitingPushes: 1,
      ...{ vacantChairs: 0, mendings: 0, cases: 0, questions: 0, guides: 0, joinings: 0 },
    },
  },
  ...privacyAnswers(now),
  'events.waiting': {
    items: [
      {
        id: 'flowers',
        title: '插花体验课',
        organiser: union.name,
        askedByName: '周示例',
        askedAt: now,
        isChange: false,
      },
    ],
  },
  'events.open': {
    ...{ event: flowers.event, phase: flowers.phase, count },
    review: { state: 'asked', asked: { askedBy: 'p1', askedByName: '周示例', askedAt: now } },
  },
  'events.ownPeople': [
    {
      event: { id: 'flowers', title: '插花体验课', startsAt: now + DAY },
      people: [{ memberId: 'm9', name: '周示例', status: 'waitlisted', enterpriseName: '长桥运输' }],
    },
  ],
  ...enrolAnswers(now),
  ...checkInAnswers({ unionId: union.id, unionName: union.name, now }),
  'family.list': [{ id: '0123456789abcdef', name: '周小禾', birthYear: 2018 }],
  'family.ownYear': { birthYear: 1985 },
  'messages.recordGrants': { recorded: 1 },
  ...competitionAnswers,
}

type Told = { ok: true; value: unknown } | { ok: false; reason: string; text: string }

/** Answers every action of the harness with one fixed value. Each was checked above, so that here they need not be told apart. */
export function answers(action: ActionName): Told {
  const value: unknown = values[action]
  return value === undefined
    ? { ok: false, reason: 'unknown_action', text: refusalText.unknown_action }
    : { ok: true, value }
}
