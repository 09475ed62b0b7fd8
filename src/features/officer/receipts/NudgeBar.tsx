import { momentText } from '#shared/beijingTime'
import type { ReceiptBoard } from '#shared/receipts/view'
import { Button } from '#ui/Button'
import { ActionBar } from '#ui/screen/ActionBar'
import { Notice } from '#ui/states/Notice'
import { receiptTexts as texts } from './receiptTexts'

interface Props {
  board: ReceiptBoard
  busy: boolean
  said: { tone: 'good' | 'bad'; text: string } | undefined
  now: number
  onNudge: () => void
}

/** 提醒主席: one tap reminds the chairs of unions with open receipts; the bar also says what the last tap did. */
export function NudgeBar({ board: { asks, unions, nudgedAt }, busy, said, now, onNudge }: Props) {
  const open = unions.filter(({ asked, confirmed, hasChair }) => hasChair && confirmed < asked).length
  const canNudge = asks && open > 0
  if (!canNudge && !said) return null
  const hint = nudgedAt ? texts.nudgedAt(momentText(nudgedAt, now)) : texts.nudgeHint
  return (
    <ActionBar hint={canNudge ? hint : undefined}>
      {said && <Notice tone={said.tone}>{said.text}</Notice>}
      {canNudge && (
        <Button busy={busy} onPress={onNudge}>
          {texts.nudge(open)}
        </Button>
      )}
    </ActionBar>
  )
}
