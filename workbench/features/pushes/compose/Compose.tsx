import Button from 'antd/es/button'
import { useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { type Article, channelName } from '#shared/news/article'
import type { Audience } from '#shared/pushes/audience'
import type { AudienceChoices } from '#shared/pushes/choices'
import { Icon } from '../../../ui/Icon'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { Notice } from '../../../ui/states/Notice'
import { Skeleton } from '../../../ui/states/Skeleton'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { AudiencePanel } from '../audience/AudiencePanel'
import { audienceIn } from '../audience/audienceIn'
import { PushSteps } from '../PushSteps'
import { pushTexts as texts } from '../pushTexts'
import { ReachedDialog } from '../reach/ReachedDialog'
import { ReachPanel } from '../reach/ReachPanel'
import { useReach } from '../reach/useReach'
import { AskConfirm } from './AskConfirm'
import { askLabel, canAsk, reachNote } from './askingState'
import { PushPhone } from './PushPhone'
import { type When, WhenPanel } from './WhenPanel'
import './Compose.css'

/** The page of a new push: all to know before the button on one screen, the number of people on the button. */
export function Compose({ article, choices }: { article: Article; choices: AudienceChoices }) {
  const [params] = useSearchParams()
  const [audience, setAudience] = useState<Audience>(() => audienceIn(params))
  const [when, setWhen] = useState<When>({ sendAt: null, safety: false })
  const [asking, setAsking] = useState(false)
  const [listing, setListing] = useState(false)
  const aim = { articleId: article.id, audience, safety: when.safety }
  const { reach, fault, isOld, recount } = useReach(aim)

  return (
    <>
      <PageHead title={texts.title} back={{ to: `/news/${article.id}`, label: texts.back }}>
        <TestButton articleId={article.id} />
        <Button
          type="primary"
          icon={<Icon name="send" size={16} />}
          disabled={!canAsk({ reach, isOld, sendAt: when.sendAt })}
          onClick={() => setAsking(true)}
        >
          {askLabel(reach)}
        </Button>
      </PageHead>
      <PushSteps at={1} />
      <div className="push-board">
        <div className="push-board__column">
          <AudiencePanel choices={choices} audience={audience} onChange={setAudience} reach={reach} isOld={isOld} />
        </div>
        <div className="push-board__column push-board__column--stays">
          <Panel title={texts.content} aside={channelName[article.channel]}>
            <b>{article.title}</b>
            {article.summary && <p className="quiet">{article.summary}</p>}
          </Panel>
          {fault && <Notice tone="bad">{fault}</Notice>}
          {reach ? (
            <ReachPanel
              reach={reach}
              isOld={isOld}
              onList={() => setListing(true)}
              note={reachNote(reach, when.sendAt, Date.now())}
            />
          ) : (
            <Skeleton rows={4} />
          )}
          <WhenPanel when={when} onChange={setWhen} />
        </div>
        <div className="push-board__phone">
          <PushPhone article={article} />
        </div>
      </div>
      {listing && reach && <ReachedDialog aim={aim} reach={reach} onClose={() => setListing(false)} />}
      {asking && reach && when.sendAt !== undefined && (
        <AskConfirm
          aim={{ ...aim, sendAt: when.sendAt }}
          reach={reach}
          title={article.title}
          onClose={() => setAsking(false)}
          onChanged={recount}
        />
      )}
    </>
  )
}

/** 发给自己看看: sends the real card to one's own phone, before anybody else has it. */
function TestButton({ articleId }: { articleId: string }) {
  const { busy, run } = useDeed()
  const test = async () => {
    const answer = await run('pushes.test', { articleId })
    if (answer?.ok) say({ tone: 'good', text: answer.value.remark ?? texts.testedAccount })
  }
  return (
    <Button icon={<Icon name="phone" size={16} />} loading={busy} onClick={test}>
      {texts.testMe}
    </Button>
  )
}
