import Button from 'antd/es/button'
import { useState } from 'react'
import { nearText } from '#shared/beijingTime'
import { DecidePleaInput } from '#shared/events/fairness/input'
import type { WaitingPlea } from '#shared/events/view'
import { refreshToday } from '../../today'
import { ReasonField } from '../../ui/fields/ReasonField'
import { useReason } from '../../ui/fields/useReason'
import { say } from '../../ui/states/toasts'
import { useDeed } from '../../useDeed'
import { checkTexts as texts } from './texts'
import './WordCard.css'

interface Props {
  plea: WaitingPlea
  onDecided: () => void
}

/** 申诉: what somebody missed, what they say, and the two answers, each with a word to them. */
export function PleaCard({ plea, onDecided }: Props) {
  const { eventId, memberId, name, missed, words, askedAt } = plea
  const { busy, run } = useDeed()
  const [isAnswering, setAnswering] = useState(false)
  const reason = useReason(DecidePleaInput.entries.word)
  const decide = async (decision: 'lift' | 'keep') => {
    const word = reason.take()
    if (!word) return
    const answer = await run('events.decidePlea', { eventId, memberId, decision, word })
    if (!answer?.ok && answer?.reason !== 'decided_already') return
    if (answer.ok) say({ tone: 'good', text: decision === 'lift' ? texts.lifted : texts.kept })
    refreshToday()
    onDecided()
  }

  return (
    <li className="word-card">
      <div className="word-card__where">
        <b>{texts.pleaOf(name)}</b>
        <span className="faint">{nearText(askedAt, Date.now())}</span>
      </div>
      <p className="quiet">{texts.pleaMissed(missed)}</p>
      <p className="word-card__text">{words}</p>
      {isAnswering && (
        <ReasonField
          about={`events.decidePlea:${eventId}:${memberId}`}
          {...reason.field}
          label={texts.pleaWord}
          hint={texts.pleaWordHint}
          max={100}
        />
      )}
      <div className="word-card__deeds">
        {isAnswering ? (
          <>
            <Button type="primary" loading={busy} onClick={() => decide('lift')}>
              {texts.lift}
            </Button>
            <Button disabled={busy} onClick={() => decide('keep')}>
              {texts.keep}
            </Button>
          </>
        ) : (
          <Button onClick={() => setAnswering(true)}>{texts.pleaAnswer}</Button>
        )}
      </div>
    </li>
  )
}
