import type { Article } from '#shared/news/article'

type Worded = Pick<Article, 'title' | 'summary' | 'body' | 'tags' | 'explainer' | 'video' | 'attachments'>

/** Everything in an article that people read, as plain words. */
export function wordsOf({ title, summary, body, tags = [], explainer, video, attachments = [] }: Worded): string {
  const asked = explainer?.questions.flatMap(({ question, answer }) => [question, answer]) ?? []
  const named = [video?.title ?? '', ...attachments.map(({ name }) => name)]
  return [title, summary, ...tags, explainer?.forWhom ?? '', ...asked, ...named, plainBody(body)]
    .filter(Boolean)
    .join('\n')
}

/** A cleaned body without its tags; blocks stay on lines of their own. */
export function plainBody(body: string): string {
  return body
    .replace(/<img\b[^>]*\salt="([^"]*)"[^>]*>/g, '$1\n')
    .replace(/<\/(?:p|h2|h3|li|td|th|blockquote)>|<br \/>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\n{2,}/g, '\n')
    .trim()
}
