import Button from 'antd/es/button'
import { Suspense, useState } from 'react'
import { nearText } from '#shared/beijingTime'
import type { WaitingGuide } from '#shared/guides/view'
import { textUpTo } from '#shared/text'
import { refreshToday } from '../../today'
import { ReasonField } from '../../ui/fields/ReasonField'
import { useReason } from '../../ui/fields/useReason'
import { Skeleton } from '../../ui/states/Skeleton'
import { say } from '../../ui/states/toasts'
import { useDeed } from '../../useDeed'
import { OwnWork } from '../review/feature'
import { GuideChanges } from './GuideChanges'
import { checkTexts as texts } from './texts'
import './WordCard.css'

const WordSchema = textUpTo(100)

interface Props {
  guide: WaitingGuide
  onDecided: () => void
}

/** A service whose words wait: what would be read, each changed part beside what is read now, and the two answers. */
export function GuideCard({ guide, onDecided }: Props) {
  const { id, rev, text, askedByName, askedAt, isOwn, now } = guide
  const { busy, run } = useDeed()
  const [isBack, setBack] = useState(false)
  const reason = useReason(WordSchema)
  const decide = async (decision: 'pass' | 'sendBack', alone?: string) => {
    const word = decision === 'sendBack' ? reason.take() : undefined
    if (decision === 'sendBack' && !word) return
    const more = { ...(word && { word }), ...(alone && { alone }) }
    const outcome = await run('guides.decide', { guideId: id, rev, decision, ...more })
    if (!outcome?.ok && outcome?.reason !== 'decided_already') return
    if (outcome.ok) say({ tone: 'good', text: decision === 'pass' ? texts.guidePassed : texts.questionSentBack })
    refreshToday()
    onDecided()
  }

  return (
    <li className="word-card">
      <div className="word-card__where">
        <b>{text.title}</b>
        <span className="faint">{texts.by(askedByName, nearText(askedAt, Date.now()))}</span>
      </div>
      <GuideChanges guide={guide} />
      <p className="quiet">{now ? texts.guideRule : texts.guideNew}</p>
      {isBack && (
        <ReasonField
          about={`guides.decide:${id}`}
          {...reason.field}
          label={texts.questionWord}
          hint={texts.guideWordHint}
          max={100}
        />
      )}
      {isOwn ? (
        <Suspense fallback={<Skeleton rows={1} />}>
          <OwnWork kind="guide" id={id} busy={busy} onRelease={(alone) => decide('pass', alone)} />
        </Suspense>
      ) : (
        <div className="word-card__deeds">
          {!isBack && (
            <Button type="primary" loading={busy} onClick={() => decide('pass')}>
              {texts.questionPass}
            </Button>
          )}
          <Button disabled={busy} onClick={() => (isBack ? decide('sendBack') : setBack(true))}>
            {texts.questionBack}
          </Button>
        </div>
      )}
    </li>
  )
}
