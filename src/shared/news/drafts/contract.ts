import { type Contract, does, gives, reads } from '../../contract'
import { articleIdOf } from '../article'
import { ArticleIdInput, DuplicateArticleInput, VersionInput } from '../input'
import type { Version, VersionRow } from '../version'

const ARTICLE = { articleId: 'news-03' }

/** What happens to drafts and earlier versions beside the writing itself; part of the contract of news. */
export const draftContract = {
  'news.discard': does({
    who: 'officer',
    name: '删除消息草稿',
    about: ({ articleId }) => articleId,
    input: ArticleIdInput,
    output: gives<{ discarded: true }, 'not_draft' | 'changed_meanwhile'>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: ARTICLE,
  }),
  'news.restore': does({
    who: 'officer',
    name: '撤销删除消息草稿',
    about: ({ articleId }) => articleId,
    input: ArticleIdInput,
    output: gives<{ restored: true }>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: ARTICLE,
  }),
  'news.duplicate': does({
    who: 'officer',
    name: '复制消息',
    about: ({ newKey }) => articleIdOf(newKey),
    input: DuplicateArticleInput,
    output: gives<{ articleId: string }>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { ...ARTICLE, newKey: 'c09ec09ec09ec09e' },
  }),
  'news.versions': reads({
    who: 'officer',
    input: ArticleIdInput,
    output: gives<VersionRow[]>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: ARTICLE,
  }),
  'news.version': reads({
    who: 'officer',
    input: VersionInput,
    output: gives<Version>(),
    answers: [401, 403, 403, 403, 403, 404, 404],
    example: { versionId: 'a1:r1' },
  }),
} as const satisfies Contract
