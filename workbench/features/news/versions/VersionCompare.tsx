import { useAsk } from '#client/asking/useAsk'
import { momentText } from '#shared/beijingTime'
import { Loaded } from '../../../ui/states/Loaded'
import { bodyText } from './bodyText'
import { ComparedWords } from './ComparedWords'
import { versionTexts as texts } from './versionTexts'

interface Props {
  articleId: string
  versionId: string
}

/** An earlier version compared with the article of now. */
export function VersionCompare({ articleId, versionId }: Props) {
  const version = useAsk('news.version', { versionId })
  const current = useAsk('news.open', { articleId })
  return (
    <Loaded load={version.load} onRetry={version.reload} rows={6}>
      {(before) => (
        <Loaded load={current.load} onRetry={current.reload} rows={6}>
          {(after) => (
            <>
              <p>
                <b>{texts.compare(momentText(before.at, Date.now()))}</b>
              </p>
              <ComparedWords before={before.title} after={after.title} />
              <ComparedWords before={bodyText(before.body)} after={bodyText(after.body)} />
            </>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}
