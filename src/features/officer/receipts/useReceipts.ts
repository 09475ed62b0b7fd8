import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { usePages } from '#client/asking/usePages'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { receiptTexts as texts } from './receiptTexts'

export type ReceiptPart = 'waiting' | 'confirmed'

/** The receipts of one article: how many have answered, who has not, and the deeds for it. */
export function useReceipts(articleId: string, part: ReceiptPart) {
  const board = useAsk('receipts.open', { articleId })
  const people = usePages('receipts.people', { articleId, part })
  const { busy, once } = useOneAtATime()
  const [said, setSaid] = useState<{ tone: 'good' | 'bad'; text: string }>()
  const reload = () => Promise.all([board.reload(), people.reload()])

  const note = (reader: string, on: boolean) =>
    once(async () => {
      const answer = await callApi('receipts.note', { articleId, reader, on })
      if (!answer.ok) return setSaid({ tone: 'bad', text: answer.text })
      setSaid(undefined)
      await reload()
    })

  const nudge = () =>
    once(async () => {
      const answer = await callApi('receipts.nudge', { articleId })
      setSaid(
        answer.ok
          ? { tone: 'good', text: texts.nudged(answer.value.told, answer.value.already) }
          : { tone: 'bad', text: answer.text }
      )
      if (answer.ok) await board.reload()
    })

  return { board, people, busy, said, reload, note, nudge }
}
