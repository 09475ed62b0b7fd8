import { momentText } from '#shared/beijingTime'
import { Loaded } from '../../ui/Loaded'
import { useAsk } from '../../useAsk'
import { bodyText } from './bodyText'
import { compareWords } from './compareWords'
import { versionTexts as texts } from './versionTexts'

interface Props {
  articleId: string
  versionId: string
}

/** Red went, green came; the words are struck out or underlined as well. */
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
              <Words before={before.title} after={after.title} />
              <Words before={bodyText(before.body)} after={bodyText(after.body)} />
            </>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

function Words({ before, after }: { before: string; after: string }) {
  if (before === after) return <p className="faint">{before ? `${before.slice(0, 40)}：${texts.same}` : texts.same}</p>
  let at = 0
  return (
    <p className="compare">
      {compareWords(before, after).map(({ kind, text }) => {
        at += text.length
        const key = `${kind}${at}`
        if (kind === 'added') return <ins key={key}>{text}</ins>
        return kind === 'removed' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>
      })}
    </p>
  )
}
