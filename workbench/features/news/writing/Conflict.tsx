import { useAsk } from '#client/asking/useAsk'
import { nearText } from '#shared/beijingTime'
import type { Article } from '#shared/news/article'
import { asProposed } from '#shared/news/proposal'
import type { VersionRow } from '#shared/news/version'
import { MergePanel } from '../../../drafts/MergePanel'
import { mergeFields, pick } from '../../../drafts/mergeFields'
import { mergeTexts } from '../../../drafts/mergeTexts'
import { Loaded } from '../../../ui/states/Loaded'
import { say } from '../../../ui/states/toasts'
import { useOnce } from '../../../useOnce'
import { type ArticleWords, wordsOf } from '../articleWords'
import { fieldLabel, fieldText } from './fieldText'

type Theirs = { rev: number; words: ArticleWords }

interface Props {
  articleId: string
  mine: ArticleWords
  known: ArticleWords | undefined
  isPublic: boolean
  titleOfEvent: (eventId: string) => string | undefined
  onMerge: (theirs: Theirs, merged: ArticleWords) => void
}

/** A colleague has saved first. What only one of the two has changed comes together; the rest is theirs to choose. */
export function Conflict(props: Props) {
  const { articleId } = props
  const article = useAsk('news.open', { articleId })
  const versions = useAsk('news.versions', { articleId })
  return (
    <Loaded load={article.load} onRetry={article.reload} rows={2}>
      {(theirs) => (
        <Loaded load={versions.load} onRetry={versions.reload} rows={2}>
          {(rows) => <Merging {...props} theirs={theirs} version={latestOf(rows)} />}
        </Loaded>
      )}
    </Loaded>
  )
}

function Merging(props: Props & { theirs: Article; version: VersionRow | undefined }) {
  const { theirs, version, mine, known, isPublic, titleOfEvent, onMerge } = props
  const other = { rev: theirs.rev, words: wordsOf(asProposed(theirs)) }
  const { words, taken, disputed } = mergeFields(known, mine, other.words)
  const fields = taken.map(fieldLabel)
  const isEasy = disputed.length === 0 && !isPublic
  useOnce(isEasy, () => {
    onMerge(other, words)
    if (fields.length > 0) say({ tone: 'good', text: mergeTexts.merged(version?.by, fields.join('、')) })
  })
  if (isEasy) return null
  return (
    <MergePanel
      by={version?.by}
      when={nearText(version?.at ?? theirs.changedAt, Date.now())}
      taken={fields}
      disputes={disputed.map((field) => ({
        field,
        label: fieldLabel(field),
        mine: fieldText(mine, field, titleOfEvent),
        theirs: fieldText(other.words, field, titleOfEvent),
      }))}
      act={isPublic ? mergeTexts.lookAgain : mergeTexts.save}
      onMerge={(chosen) => {
        onMerge(other, { ...words, ...pick(other.words, chosen) })
        if (isPublic) say({ tone: 'good', text: mergeTexts.goOn })
      }}
    />
  )
}

function latestOf(rows: VersionRow[]): VersionRow | undefined {
  return rows.toSorted((one, next) => next.at - one.at)[0]
}
