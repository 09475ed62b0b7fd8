import { momentText } from '#shared/beijingTime'
import type { ReceiptBoard } from '#shared/receipts/view'
import { ActionBar } from '#ui/ActionBar'
import { Button } from '#ui/Button'
import { receiptTexts as texts } from './receiptTexts'

interface Props {
  board: ReceiptBoard
  busy: boolean
  now: number
  onNudge: () => void
}

/** 提醒主席, one tap. */
export function NudgeBar({ board: { asks, unions, nudgedAt }, busy, now, onNudge }: Props) {
  const open = unions.filter(({ asked, confirmed, hasChair }) => hasChair && confirmed < asked).length
  if (!asks || open === 0) return null
  return (
    <ActionBar hint={nudgedAt ? texts.nudgedAt(momentText(nudgedAt, now)) : texts.nudgeHint}>
      <Button busy={busy} onPress={onNudge}>
        {texts.nudge(open)}
      </Button>
    </ActionBar>
  )
}
