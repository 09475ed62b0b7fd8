import Button from 'antd/es/button'
import { Suspense, useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { useNow } from '#client/useNow'
import { momentText } from '#shared/beijingTime'
import type { PushView } from '#shared/pushes/view'
import { Icon } from '../../../ui/Icon'
import { Panel } from '../../../ui/Panel'
import { Notice } from '../../../ui/states/Notice'
import { Skeleton } from '../../../ui/states/Skeleton'
import { useDeed } from '../../../useDeed'
import { useDeskMe } from '../../../useDeskMe'
import { mayAsk } from '../../../whoMay'
import { OwnWork } from '../../review/feature'
import { pushTexts as texts } from '../pushTexts'
import { recallText, releaseText, waitText } from './approvalWords'
import './ApprovalPanel.css'

interface Props {
  push: PushView
  skew: number
  onChanged: () => void
}

/** 审核: who asked, who approved, and when it goes out; the last seconds are counted down by the cloud's clock. */
export function ApprovalPanel({ push, skew, onChanged }: Props) {
  const now = useNow(1000) + skew
  const { askedBy, askedAt, decidedBy, decidedAt = 0, state, releaseAt, releasedAt, alone } = push
  const { busy, run } = useDeed()
  const release = async (alone: string) => {
    await run('pushes.approve', { pushId: push.id, expected: push.reach?.total ?? 0, alone })
    onChanged()
  }
  const isBack = state === 'sent_back' && decidedBy !== undefined

  return (
    <Panel title="审核">
      <ol className="approval" aria-live="polite">
        <Line icon="check" tone="done" what={`${askedBy.name} ${texts.askedBy}`} when={momentText(askedAt, now)} />
        {decidedBy ? (
          <Line
            icon={isBack ? 'close' : 'check'}
            tone={isBack ? 'back' : 'done'}
            what={`${decidedBy.name} ${isBack ? texts.sentBack : texts.approved}`}
            note={alone && texts.aloneMark(alone)}
            when={momentText(decidedAt, now)}
          />
        ) : (
          state !== 'recalled' && (
            <Line icon="clock" tone="now" what={texts.waitsFor} note={texts.waitsHint} when={waitText(askedAt, now)} />
          )
        )}
        {state !== 'sent_back' && state !== 'recalled' && (
          <Line
            icon="send"
            tone={releasedAt ? 'done' : state === 'approved' ? 'now' : 'later'}
            what={texts.goesOut}
            note={releasedAt ? undefined : recallText(releaseAt, now)}
            when={releaseText(push, now)}
          />
        )}
      </ol>
      {state === 'asked' && <ToPhone push={push} />}
      {state === 'asked' && (
        <Suspense fallback={<Skeleton rows={1} />}>
          <OwnWork kind="push" id={push.id} busy={busy} onRelease={release} />
        </Suspense>
      )}
    </Panel>
  )
}

interface LineProps {
  icon: 'check' | 'clock' | 'send' | 'close'
  tone: 'done' | 'now' | 'later' | 'back'
  what: string
  when: string
  note?: string | undefined
}

function Line({ icon, tone, what, when, note }: LineProps) {
  return (
    <li className={`approval__${tone}`}>
      <i aria-hidden="true">
        <Icon name={icon} size={14} />
      </i>
      <span className="grow">
        <b>{what}</b>
        {note && <span className="quiet">{note}</span>}
      </span>
      <span className="quiet">{when}</span>
    </li>
  )
}

/** 通过 at the desk: the own phone is told, and the yes is given there; the page follows by itself. */
function ToPhone({ push }: { push: PushView }) {
  const me = useDeskMe()
  const { busy, run } = useDeed()
  const [isSent, setSent] = useState(false)
  const { load } = useAsk('review.ways', { kind: 'push', id: push.id })
  if (!mayAsk(me, 'pushes.toPhone') || load.kind !== 'ready' || load.value.isOwn) return null
  const send = async () => {
    const answer = await run('pushes.toPhone', { pushId: push.id })
    if (answer?.ok) setSent(true)
  }
  if (isSent) return <Notice tone="good">{texts.onPhone}</Notice>
  return (
    <p>
      <Button icon={<Icon name="phone" size={16} />} loading={busy} onClick={send}>
        {texts.toPhone}
      </Button>
    </p>
  )
}
