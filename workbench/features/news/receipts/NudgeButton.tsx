import Button from 'antd/es/button'
import { useState } from 'react'
import { momentText } from '#shared/beijingTime'
import type { ReceiptBoard } from '#shared/receipts/view'
import { Confirm } from '../../../ui/Confirm'
import { Icon } from '../../../ui/Icon'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { receiptTexts as texts } from './receiptTexts'

interface Props {
  articleId: string
  board: ReceiptBoard
  onNudged: () => void
}

/** 提醒主席: reminds the chairs of unions with open receipts, never the people themselves. */
export function NudgeButton({ articleId, board: { asks, unions, nudgedAt }, onNudged }: Props) {
  const [asking, setAsking] = useState(false)
  const { busy, run } = useDeed()
  const open = unions.filter(({ asked, confirmed }) => confirmed < asked)
  const withChair = open.filter(({ hasChair }) => hasChair).length
  if (!asks || withChair === 0) return null

  const nudge = async () => {
    const answer = await run('receipts.nudge', { articleId })
    setAsking(false)
    if (!answer?.ok) return
    const { told } = answer.value
    say({ tone: 'good', text: told > 0 ? texts.nudged(told) : texts.nudgedBefore })
    onNudged()
  }

  return (
    <>
      <Button type="primary" icon={<Icon name="send" size={16} />} onClick={() => setAsking(true)}>
        {texts.nudge(withChair)}
      </Button>
      <Confirm
        open={asking}
        title={texts.nudgeTitle(withChair)}
        act={texts.nudgeYes}
        busy={busy}
        onAct={nudge}
        onClose={() => setAsking(false)}
      >
        <p>{texts.nudgeWhat}</p>
        {open.length > withChair && <p>{texts.nudgeWithout(open.length - withChair)}</p>}
        {nudgedAt && <p className="faint">{texts.lastNudged(momentText(nudgedAt, Date.now()))}</p>}
      </Confirm>
    </>
  )
}
