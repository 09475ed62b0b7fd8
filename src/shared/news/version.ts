import type { Article, ArticleContent } from './article'

/**
 * 一版. What an article said at a moment, and who wrote it so. Versions of before the end of November 2026 kept title,
 * summary and body alone, and have no `rest`.
 */
export type Version = Pick<Article, 'id' | 'title' | 'summary' | 'body' | 'state' | 'rev'> & {
  articleId: string
  by: string
  at: number
  rest?: Omit<ArticleContent, 'title' | 'summary' | 'body'>
}

/** So many versions are listed, the latest; the list says so where there may be more. */
export const VERSIONS_LISTED = 100

export type VersionRow = Omit<Version, 'summary' | 'body' | 'rest'>
