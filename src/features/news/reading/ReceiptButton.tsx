import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/line/phoneLine'
import { Button } from '#ui/Button'
import { Notice } from '#ui/states/Notice'
import { receiptTexts as texts } from './receiptTexts'

/** 确认回执. */
export function ReceiptButton({ articleId, onConfirmed }: { articleId: string; onConfirmed: () => Promise<void> }) {
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()
  const confirm = () =>
    once(async () => {
      const answer = await callApi('receipts.confirm', { articleId })
      if (!answer.ok) return setProblem(answer.text)
      await onConfirmed()
    })

  return (
    <>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <Button busy={busy} onPress={confirm}>
        {texts.act}
      </Button>
    </>
  )
}
