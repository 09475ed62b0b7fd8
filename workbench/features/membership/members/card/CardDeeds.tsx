import Button from 'antd/es/button'
import { useState } from 'react'
import type { MemberCard } from '#shared/membership/rows/view'
import { useDeskMe } from '../../../../useDeskMe'
import { mayAsk } from '../../../../whoMay'
import { LeaveDialog, ReturnDialog } from '../deeds/LeaveDialog'
import { MoveDialog } from '../deeds/MoveDialog'
import { cardTexts as texts } from './cardTexts'

interface Props {
  card: MemberCard
  onCorrect: () => void
  onChanged: () => void
}

const DIALOGS = { move: MoveDialog, leave: LeaveDialog, comeBack: ReturnDialog }

/** What may be done with a row; a committee reads only. */
export function CardDeeds({ card, onCorrect, onChanged }: Props) {
  const [open, setOpen] = useState<keyof typeof DIALOGS>()
  const me = useDeskMe()
  if (!mayAsk(me, 'membership.correct')) return null
  const Dialog = open && DIALOGS[open]
  const isMerged = card.left?.into !== undefined
  const buttons = card.left ? (isMerged ? [] : (['comeBack'] as const)) : (['move', 'leave'] as const)
  return (
    <div className="side-card__deeds">
      {!card.left && <Button onClick={onCorrect}>{texts.correct}</Button>}
      {buttons.map((key) => (
        <Button key={key} onClick={() => setOpen(key)}>
          {texts[key]}
        </Button>
      ))}
      {Dialog && <Dialog card={card} onClose={() => setOpen(undefined)} onChanged={onChanged} />}
    </div>
  )
}
