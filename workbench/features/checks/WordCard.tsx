import Button from 'antd/es/button'
import { Suspense } from 'react'
import { nearText } from '#shared/beijingTime'
import type { WordCheckRow } from '#shared/checks/wordCheck'
import { refreshToday } from '../../today'
import { Skeleton } from '../../ui/states/Skeleton'
import { say } from '../../ui/states/toasts'
import { useDeed } from '../../useDeed'
import { OwnWork } from '../review/feature'
import { checkTexts as texts } from './texts'
import './WordCard.css'

interface Props {
  check: WordCheckRow
  onDecided: () => void
}

/** A text that WeChat could not judge: where it would stand, why somebody has to look, and the two answers. */
export function WordCard({ check, onDecided }: Props) {
  const { id, text, place, why, askedByName, askedAt, isOwn } = check
  const { busy, run } = useDeed()
  const decide = async (decision: 'pass' | 'refuse', alone?: string) => {
    const answer = await run('checks.decide', { checkId: id, decision, ...(alone && { alone }) })
    if (!answer?.ok && answer?.reason !== 'decided_already') return
    if (answer.ok) say({ tone: 'good', text: decision === 'pass' ? texts.passed : texts.refused })
    refreshToday()
    onDecided()
  }

  return (
    <li className="word-card">
      <div className="word-card__where">
        <b>{place}</b>
        <span className="faint">{texts.by(askedByName, nearText(askedAt, Date.now()))}</span>
      </div>
      <p className="word-card__text">{text}</p>
      <p className="quiet">{why}</p>
      {isOwn ? (
        <Suspense fallback={<Skeleton rows={1} />}>
          <OwnWork kind="words" id={id} busy={busy} onRelease={(alone) => decide('pass', alone)} />
        </Suspense>
      ) : (
        <div className="word-card__deeds">
          <Button type="primary" loading={busy} onClick={() => decide('pass')}>
            {texts.pass}
          </Button>
          <Button disabled={busy} onClick={() => decide('refuse')}>
            {texts.refuse}
          </Button>
        </div>
      )}
    </li>
  )
}
