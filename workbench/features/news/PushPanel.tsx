import { Icon } from '../../ui/Icon'
import { LinkButton } from '../../ui/LinkButton'
import { Loaded } from '../../ui/Loaded'
import { Panel } from '../../ui/Panel'
import { useAsk } from '../../useAsk'
import { PushProgress } from './PushProgress'
import { pushTexts as texts } from './pushTexts'
import './PushPanel.css'

/** Whether followers have had it, and the way there. */
export function PushPanel({ articleId }: { articleId: string }) {
  const { load, reload } = useAsk('news.previewPush', { articleId })
  return (
    <Panel title={texts.panel}>
      <Loaded load={load} onRetry={reload} rows={2}>
        {({ lastPush, sentThisMonth, monthlyLimit }) =>
          lastPush ? (
            <PushProgress push={lastPush} />
          ) : (
            <div className="push-panel">
              <p>{texts.notYet}</p>
              <p className="quiet">{texts.monthUsed(sentThisMonth, monthlyLimit)}</p>
              <LinkButton to={`/news/${articleId}/push`} type="primary" icon={<Icon name="send" size={16} />}>
                {texts.toPush}
              </LinkButton>
            </div>
          )
        }
      </Loaded>
    </Panel>
  )
}
