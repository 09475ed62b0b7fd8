import { isRecord } from '#shared/isRecord'
import type { Article, ArticleContent } from '#shared/news/article'
import { asProposed } from '#shared/news/proposal'
import { Panel } from '../../../ui/Panel'
import { flowTexts as texts } from '../flowTexts'
import { bodyText } from '../versions/bodyText'
import { ComparedWords } from '../versions/ComparedWords'

/** The changes that a proposal makes to the public article: texts word by word, other fields by name. */
export default function ProposalChanges({ article }: { article: Article }) {
  const shown = asProposed(article)
  const words: [before: string, after: string][] = [
    [article.title, shown.title],
    [article.summary, shown.summary],
    [bodyText(article.body), bodyText(shown.body)],
  ]
  const others = OTHERS.filter((field) => sorted(article[field]) !== sorted(shown[field]))
  return (
    <Panel title={texts.proposalChanges}>
      {words.map(
        ([before, after], index) =>
          before !== after && <ComparedWords key={String(index)} before={before} after={after} />
      )}
      {others.length > 0 && <p>{texts.proposalOthers(others.map((field) => texts.fields[field]).join('、'))}</p>}
    </Panel>
  )
}

/** A value as text with sorted keys, so that equal values compare equal. */
function sorted(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, part: unknown) =>
    isRecord(part) && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part
  )
}

const OTHERS = [
  'channel',
  'cover',
  'eventId',
  'tags',
  'attachments',
  'video',
  'accountUrl',
  'explainer',
  'receipt',
] as const satisfies readonly (keyof ArticleContent)[]
