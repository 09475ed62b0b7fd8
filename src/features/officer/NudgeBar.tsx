import { momentText } from '#shared/beijingTime'
import type { ReceiptBoard } from '#shared/receipts/view'
import { ActionBar } from '#ui/ActionBar'
import { Button } from '#ui/Button'
import { Notice } from '#ui/Notice'
import { receiptTexts as texts } from './receiptTexts'

interface Props {
  board: ReceiptBoard
  busy: boolean
  said: { tone: 'good' | 'bad'; text: string } | undefined
  now: number
  onNudge: () => void
}

/** 提醒主席, one tap. */
export function NudgeBar({ board: { unions, nudgedAt }, busy, said, now, onNudge }: Props) {
  const open = unions.filter(({ asked, confirmed, hasChair }) => hasChair && confirmed < asked).length
  if (open === 0) return null
  return (
    <ActionBar hint={nudgedAt ? texts.nudgedAt(momentText(nudgedAt, now)) : texts.nudgeHint}>
      {said && <Notice tone={said.tone}>{said.text}</Notice>}
      <Button busy={busy} onPress={onNudge}>
        {texts.nudge(open)}
      </Button>
    </ActionBar>
  )
}
