import { usePages } from '#client/asking/usePages'
import { momentText } from '#shared/beijingTime'
import type { PushCard } from '#shared/pushes/view'
import { Icon } from '../../ui/Icon'
import { LinkButton } from '../../ui/LinkButton'
import { MoreRow } from '../../ui/lists/MoreRow'
import { WorkRow } from '../../ui/lists/WorkRow'
import { Panel } from '../../ui/Panel'
import { Loaded } from '../../ui/states/Loaded'
import { PushTag } from './PushTag'
import { nextPush } from './pushStanding'
import { pushTexts as texts } from './pushTexts'
import './PushPanel.css'

/** The pushes of one article, and the way to the next. */
export default function PushPanel({ articleId }: { articleId: string }) {
  const { load, reload, more, loadMore } = usePages('pushes.list', { articleId })
  return (
    <Panel title={texts.panel}>
      <Loaded load={load} onRetry={reload} rows={2}>
        {({ items }) => (
          <div className="push-panel">
            {items.length === 0 ? (
              <p>{texts.notYet}</p>
            ) : (
              <ul>
                {items.map(({ id, state, reach, askedAt, releasedAt }) => (
                  <WorkRow
                    key={id}
                    to={`/pushes/${id}`}
                    title={momentText(releasedAt ?? askedAt, Date.now())}
                    sub={reach ? texts.people(reach.total.toLocaleString()) : texts.gathering}
                    end={<PushTag state={state} />}
                  />
                ))}
              </ul>
            )}
            <MoreRow more={more} onMore={loadMore} />
            <NextPush articleId={articleId} pushes={items} />
          </div>
        )}
      </Loaded>
    </Panel>
  )
}

function NextPush({ articleId, pushes }: { articleId: string; pushes: PushCard[] }) {
  const next = nextPush(pushes)
  if (!next) return null
  return (
    <LinkButton
      to={`/news/${articleId}/push`}
      type={pushes.length === 0 ? 'primary' : 'default'}
      icon={<Icon name="send" size={16} />}
    >
      {next === 'again' ? texts.pushAgain : texts.toPush}
    </LinkButton>
  )
}
