import Button from 'antd/es/button'
import { useState } from 'react'
import { type Article, channelName } from '#shared/news/article'
import { type PushPreview, reachedNobody } from '#shared/news/push'
import { refusalText } from '#shared/refusalText'
import { Icon } from '../../ui/Icon'
import { Notice } from '../../ui/Notice'
import { PageHead } from '../../ui/PageHead'
import { Panel } from '../../ui/Panel'
import { MonthPushes } from './MonthPushes'
import { PushConfirm } from './PushConfirm'
import { PushPhone } from './PushPhone'
import { PushProgress } from './PushProgress'
import { pushTexts as texts } from './pushTexts'
import './Writing.css'

interface Props {
  article: Article
  reach: PushPreview
  onChanged: () => void
}

/** Everything that one should know before the button, on one screen, with the number on the button itself. */
export function PushDesk({ article, reach, onChanged }: Props) {
  const [asking, setAsking] = useState(false)
  const { followers, sentThisMonth, monthlyLimit, lastPush } = reach
  const isOpen = !lastPush || reachedNobody(lastPush)
  const count = (isOpen ? followers : lastPush.expected).toLocaleString()
  const why = obstacleOf(reach)

  return (
    <>
      <PageHead title={texts.title} back={{ to: `/news/${article.id}`, label: texts.back }}>
        {isOpen && (
          <Button type="primary" icon={<Icon name="send" size={16} />} disabled={!!why} onClick={() => setAsking(true)}>
            {texts.send(count)}
          </Button>
        )}
      </PageHead>
      <div className="writing">
        <div className="writing__form">
          <Panel title={texts.content} aside={channelName[article.channel]}>
            <b>{article.title}</b>
            {article.summary && <p className="quiet">{article.summary}</p>}
          </Panel>
          <Panel title={texts.who} aside={texts.once}>
            <p className="push-reach">
              <b>{count}</b>
              {texts.followers}
            </p>
            <MonthPushes used={sentThisMonth} limit={monthlyLimit} next={isOpen} />
            <div className="push-rule">
              <Notice tone={why ? 'warn' : 'quiet'}>{why ?? texts.rule}</Notice>
            </div>
          </Panel>
          {lastPush && (
            <Panel title={texts.progress}>
              <PushProgress key={lastPush.id} push={lastPush} />
            </Panel>
          )}
        </div>
        <div className="writing__phone">
          <PushPhone article={article} />
        </div>
      </div>
      {asking && isOpen && (
        <PushConfirm article={article} reach={reach} onClose={() => setAsking(false)} onChanged={onChanged} />
      )}
    </>
  )
}

function obstacleOf({ followers, sentThisMonth, monthlyLimit, lastPush }: PushPreview): string | undefined {
  if (lastPush && !reachedNobody(lastPush)) return undefined
  if (sentThisMonth >= monthlyLimit) return refusalText.no_push_left
  return followers === 0 ? texts.noFollowers : undefined
}
