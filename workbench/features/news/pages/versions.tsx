import { useState } from 'react'
import { useParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { momentText } from '#shared/beijingTime'
import { VERSIONS_LISTED } from '#shared/news/version'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Loaded } from '../../../ui/states/Loaded'
import { useTitle } from '../../../useTitle'
import { ArticleTag } from '../ArticleTag'
import { VersionCompare } from '../versions/VersionCompare'
import { versionTexts as texts } from '../versions/versionTexts'
import './versions.css'

/** 历史版本, each compared with the article of now. */
export default function VersionsPage() {
  const { id = '' } = useParams()
  const { load, reload } = useAsk('news.versions', { articleId: id })
  const [chosen, setChosen] = useState<string>()
  useTitle(texts.title)

  return (
    <>
      <PageHead title={texts.title} back={{ to: `/news/${id}`, label: texts.back }} />
      <Loaded
        load={load}
        onRetry={reload}
        rows={6}
        isEmpty={(versions) => versions.length === 0}
        empty={<EmptyState motif="empty-search" title={texts.none} text={texts.noneText} />}
      >
        {(versions) => (
          <div className="versions">
            <Panel flush>
              <ul className="versions__list">
                {versions.map(({ id: versionId, by, at, state, title }) => (
                  <li key={versionId}>
                    <button type="button" aria-pressed={versionId === chosen} onClick={() => setChosen(versionId)}>
                      <b>{title}</b>
                      <span className="faint">{texts.by(by, momentText(at, Date.now()))}</span>
                      <ArticleTag state={state} />
                    </button>
                  </li>
                ))}
              </ul>
              {versions.length === VERSIONS_LISTED && (
                <p className="faint versions__end">{texts.onlyLatest(VERSIONS_LISTED)}</p>
              )}
            </Panel>
            <Panel>
              {chosen ? (
                <VersionCompare key={chosen} articleId={id} versionId={chosen} />
              ) : (
                <p className="faint">{texts.pick}</p>
              )}
            </Panel>
          </div>
        )}
      </Loaded>
    </>
  )
}
