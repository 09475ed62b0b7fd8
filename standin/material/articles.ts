import type { Link, Shown } from '../people/ledger'

/** 图文 in the form that draft/add takes. */
export type DraftArticle = {
  title: string
  digest: string
  content: string
  thumb_media_id: string
  content_source_url: string
}

/** The card of a mass send: the first article large, the others as rows below it. */
export function showArticles(
  articles: readonly DraftArticle[],
  prefix: string
): Pick<Shown, 'title' | 'lines' | 'picture' | 'link'> {
  const [first, ...rest] = articles.map((article) => showArticle(article, prefix))
  const lines = articles[0]?.digest ? [{ label: '', value: articles[0].digest }] : []
  return { title: '', link: {}, ...first, lines, ...(rest.length > 0 && { more: rest }) }
}

function showArticle({ title, content, thumb_media_id, content_source_url }: DraftArticle, prefix: string) {
  return { title, picture: `${prefix}/pictures/${thumb_media_id}`, link: findLink(content, content_source_url) }
}

/** The link of an article: a mini-program card or link in the body, else 原文链接. */
function findLink(content: string, sourceUrl: string): Link {
  const path = /data-miniprogram-path=["']([^"']+)["']/.exec(content)?.[1]
  if (path !== undefined) return { miniprogramPath: path.replaceAll('&amp;', '&') }
  return sourceUrl === '' ? {} : { url: sourceUrl }
}
