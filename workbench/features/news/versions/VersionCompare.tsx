import { useAsk } from '#client/asking/useAsk'
import { momentText } from '#shared/beijingTime'
import type { Article } from '#shared/news/article'
import type { Version } from '#shared/news/version'
import { fieldsOf } from '../../../drafts/mergeFields'
import { Loaded } from '../../../ui/states/Loaded'
import { wordsOf } from '../articleWords'
import { useEventChoices } from '../writing/EventField'
import { fieldLabel, fieldText } from '../writing/fieldText'
import { ComparedWords } from './ComparedWords'
import { RestoreButton } from './RestoreButton'
import { versionTexts as texts } from './versionTexts'
import { versionWords } from './versionWords'

interface Props {
  articleId: string
  versionId: string
}

/** An earlier version compared with the article of now, and the way back to it. */
export function VersionCompare({ articleId, versionId }: Props) {
  const version = useAsk('news.version', { versionId })
  const current = useAsk('news.open', { articleId })
  return (
    <Loaded load={version.load} onRetry={version.reload} rows={6}>
      {(before) => (
        <Loaded load={current.load} onRetry={current.reload} rows={6}>
          {(now) => <Compared version={before} article={now} />}
        </Loaded>
      )}
    </Loaded>
  )
}

/** Every field that differs, word by word; the removed was in the version, the added is of now. */
function Compared({ version, article }: { version: Version; article: Article }) {
  const { events } = useEventChoices()
  const titleOf = (eventId: string) => events.find(({ id }) => id === eventId)?.title
  const [before, after] = [versionWords(version, article), wordsOf(article)]
  const fields = fieldsOf(after)
    .map((field) => ({ field, texts: [fieldText(before, field, titleOf), fieldText(after, field, titleOf)] as const }))
    .filter(({ texts: [was, is] }) => was !== is)
  return (
    <>
      <div className="version-head">
        <b>{texts.compare(momentText(version.at, Date.now()))}</b>
        <RestoreButton version={version} article={article} />
      </div>
      {!version.rest && <p className="faint">{texts.wordsOnly}</p>}
      {fields.length === 0 && <p className="faint">{texts.same}</p>}
      {fields.length > 0 && (
        <p className="compare version-legend">
          <del>{texts.removed}</del> <ins>{texts.added}</ins>
        </p>
      )}
      {fields.map(({ field, texts: [was, is] }) => (
        <section key={field} className="version-field">
          <h2>{fieldLabel(field)}</h2>
          <ComparedWords before={was} after={is} />
        </section>
      ))}
    </>
  )
}
