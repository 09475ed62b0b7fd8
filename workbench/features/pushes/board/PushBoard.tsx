import { useCallback, useEffect, useState } from 'react'
import { channelName } from '#shared/news/article'
import { isOver } from '#shared/pushes/push'
import type { PushView } from '#shared/pushes/view'
import { callApi } from '../../../deskLine'
import { Facts } from '../../../ui/lists/Facts'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { Notice } from '../../../ui/states/Notice'
import { PushSteps } from '../PushSteps'
import { PushTag } from '../PushTag'
import { paceOf, STEP } from '../pushStanding'
import { pushTexts as texts } from '../pushTexts'
import { ReachPanel } from '../reach/ReachPanel'
import { whenTexts } from '../reachTexts'
import { ApprovalPanel } from './ApprovalPanel'
import { ProgressPanel } from './ProgressPanel'
import { PushDeeds } from './PushDeeds'
import { RecallBanner } from './RecallBanner'
import { ResultPanel } from './ResultPanel'
import '../compose/Compose.css'

/** The board of a push: what goes to whom, who approved it, how far it is, and its deeds. */
export function PushBoard({ first }: { first: PushView }) {
  const { push, lost, look } = useFollow(first)
  const [skew] = useState(() => first.now - Date.now())
  const { kind, state, title, audienceText, topic, reach, remark, releaseAt } = push

  return (
    <>
      <PageHead title={title} back={{ to: '/pushes', label: texts.toCenter }} tag={<PushTag state={state} />}>
        <PushDeeds push={push} onChanged={look} />
      </PageHead>
      {state === 'approved' && releaseAt !== undefined && (
        <RecallBanner releaseAt={releaseAt} skew={skew} pushId={first.id} onChanged={look} />
      )}
      {kind === 'article' && (
        <PushSteps at={STEP[state]} end={state === 'sent' ? 'sent' : isOver(push) ? 'over' : undefined} />
      )}
      {isOver(push) && remark && (
        <div className="push-word">
          <Notice tone={state === 'recalled' ? 'warn' : 'bad'}>{texts.endedWhy(remark)}</Notice>
        </div>
      )}
      <div className="push-board push-board--two">
        <div className="push-board__column">
          <Panel title={texts.content}>
            <Facts
              facts={[
                ['标题', title],
                ['类别', topic === 'safety' ? whenTexts.safety : topic === 'own' ? '' : channelName[topic]],
                ['发给谁', audienceText],
              ]}
            />
          </Panel>
          {reach && <ReachPanel reach={reach} />}
        </div>
        <div className="push-board__column">
          {kind === 'article' && <ApprovalPanel push={push} skew={skew} onChanged={look} />}
          {push.tally && <ProgressPanel push={push} lost={lost} />}
        </div>
      </div>
      {push.tally && <ResultPanel push={push} />}
    </>
  )
}

/** A push, asked for again and again; a lost network only delays the view. */
function useFollow(first: PushView) {
  const [push, setPush] = useState(first)
  const [lost, setLost] = useState(false)
  const pace = paceOf(push)

  const look = useCallback(async () => {
    const answer = await callApi('pushes.open', { pushId: first.id })
    if (answer.ok) setPush(answer.value)
    setLost(!answer.ok)
  }, [first.id])

  useEffect(() => {
    if (!pace) return
    const timer = setInterval(look, pace)
    return () => clearInterval(timer)
  }, [pace, look])

  return { push, lost, look }
}
