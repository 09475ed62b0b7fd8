import type { WordsRefusal } from '../checks/wordCheck'
import { type Contract, does, gives, owns, reads } from '../contract'
import type { Page } from '../page'
import type { ReviewRefusal } from '../review/alone'
import { type Article, type ArticleCard, articleIdOf } from './article'
import type { WaysToOpen } from './channelWay'
import { draftContract } from './drafts/contract'
import {
  ApproveArticleInput,
  ArticleIdInput,
  CountReaderInput,
  ExpireArticleInput,
  FavouritesInput,
  ListNewsInput,
  ManageNewsInput,
  NoInput,
  PinArticleInput,
  ReadArticleInput,
  ScheduleArticleInput,
  SearchNewsInput,
  SendBackArticleInput,
  SetWayInput,
  SubmitArticleInput,
  SwitchInput,
  WithdrawArticleInput,
  WriteArticleInput,
} from './input'
import type { NotReady } from './notReady'
import type { ReadersView } from './readers'
import type { ArticleEdit, ArticleRow, ArticleView, FoundArticle, Publication } from './view'

const HOUR = 3_600_000
const ARTICLE = { articleId: 'news-03' }

export const newsContract = {
  ...draftContract,
  'news.list': reads({
    who: 'anyone',
    input: ListNewsInput,
    output: gives<Page<ArticleCard>>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: { channel: 'policy' },
  }),
  'news.read': reads({
    who: 'anyone',
    input: ReadArticleInput,
    output: gives<ArticleView>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: ARTICLE,
  }),
  'news.manage': reads({
    who: 'secondReader',
    input: ManageNewsInput,
    output: gives<Page<ArticleRow>>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { state: 'draft' },
  }),
  'news.open': reads({
    who: 'secondReader',
    input: ArticleIdInput,
    output: gives<Article>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: ARTICLE,
  }),
  'news.write': does({
    who: 'officer',
    name: '写消息',
    about: ({ articleId, newKey }) => articleId ?? (newKey ? articleIdOf(newKey) : ''),
    input: WriteArticleInput,
    output: gives<
      { articleId: string; rev: number; waitsFor?: 'checking' | 'review' },
      'changed_meanwhile' | 'event_missing' | 'in_review' | 'words_risky' | 'picture_risky' | 'account_url_missing'
    >(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { title: '试写一条', channel: 'work', summary: '', body: '<p>试写</p>' },
  }),
  'news.publish': does({
    who: 'officer',
    name: '发布消息',
    about: ({ articleId }) => articleId,
    input: ArticleIdInput,
    output: gives<Publication, NotReady | 'review_needed'>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: ARTICLE,
  }),
  'news.submit': does({
    who: 'officer',
    name: '送审消息',
    about: ({ articleId }) => articleId,
    input: SubmitArticleInput,
    output: gives<{ askedAt: number }, NotReady | 'changed_meanwhile'>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: ARTICLE,
  }),
  'news.approve': does({
    who: 'secondReader',
    name: '审核通过消息',
    about: ({ articleId }) => articleId,
    input: ApproveArticleInput,
    output: gives<
      Publication,
      'not_in_review' | 'picture_risky' | 'changed_meanwhile' | 'account_url_missing' | ReviewRefusal
    >(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { ...ARTICLE, rev: 1 },
  }),
  'news.sendBack': does({
    who: 'secondReader',
    name: '退回消息',
    about: ({ articleId }) => articleId,
    input: SendBackArticleInput,
    output: gives<{ sentBackAt: number }, 'not_in_review' | ReviewRefusal>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { ...ARTICLE, word: '第二段的时间写错了' },
  }),
  'news.dropProposal': does({
    who: 'officer',
    name: '放弃消息改动',
    about: ({ articleId }) => articleId,
    input: ArticleIdInput,
    output: gives<{ dropped: true }>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: ARTICLE,
  }),
  'news.schedule': does({
    who: 'officer',
    name: '定时发布消息',
    about: ({ articleId }) => articleId,
    input: ScheduleArticleInput,
    output: gives<
      { publishAt: number; isChecking: boolean },
      NotReady | 'review_needed' | 'changed_meanwhile' | 'time_past'
    >(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: (now) => ({ ...ARTICLE, publishAt: now + HOUR }),
  }),
  'news.expire': does({
    who: 'officer',
    name: '设消息到期',
    about: ({ articleId }) => articleId,
    input: ExpireArticleInput,
    output: gives<{ expiresAt: number | null }, 'not_in_feed' | 'time_past'>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: (now) => ({ ...ARTICLE, expiresAt: now + 99 * HOUR }),
  }),
  'news.withdraw': does({
    who: 'officer',
    name: '撤下消息',
    about: ({ articleId }) => articleId,
    input: WithdrawArticleInput,
    output: gives<{ withdrawnAt: number }, 'not_in_feed' | WordsRefusal>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { articleId: 'news-05', correction: '写错了' },
  }),
  'news.pin': does({
    who: 'officer',
    name: '置顶消息',
    about: ({ articleId }) => articleId,
    input: PinArticleInput,
    output: gives<{ pinnedUntil: number | null }, 'not_in_feed'>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { ...ARTICLE, until: null },
  }),
  'news.edits': reads({
    who: 'anyone',
    input: ArticleIdInput,
    output: gives<{ edits: ArticleEdit[] }>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: { articleId: 'news-03' },
  }),
  'news.search': reads({
    who: 'anyone',
    input: SearchNewsInput,
    output: gives<Page<FoundArticle>>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: { text: '象棋' },
  }),
  'news.favourite': owns({
    who: 'person',
    input: SwitchInput,
    output: gives<{ on: boolean }>(),
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: { ...ARTICLE, on: true },
  }),
  'news.favourites': reads({
    who: 'person',
    input: FavouritesInput,
    output: gives<Page<ArticleCard>>(),
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: {},
  }),
  'news.countReader': owns({
    who: 'anyone',
    input: CountReaderInput,
    output: gives<{ counted: boolean }>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: { ...ARTICLE, via: 'feed' },
  }),
  'news.readers': reads({
    who: 'officer',
    input: ArticleIdInput,
    output: gives<ReadersView>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: ARTICLE,
  }),
  'news.ways': reads({
    who: 'officer',
    input: NoInput,
    output: gives<WaysToOpen>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: {},
  }),
  'news.setWay': does({
    who: 'federation',
    name: '设频道打开方式',
    about: ({ channel }) => channel,
    input: SetWayInput,
    output: gives<WaysToOpen>(),
    answers: [401, 403, 403, 403, 403, 403, 200],
    example: { channel: 'member', way: 'page' },
  }),
  'news.allowComments': does({
    who: 'officer',
    name: '开关评论',
    about: ({ articleId }) => articleId,
    input: SwitchInput,
    output: gives<{ on: boolean }>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { ...ARTICLE, on: true },
  }),
} as const satisfies Contract
