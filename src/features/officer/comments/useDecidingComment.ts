import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { scrollBack } from '#platform/pages/scrollBack'
import { type CommentDecision, DECISION_BACK, type DecidableRow } from '#shared/comments/comment'
import { commentTexts as texts } from './commentTexts'

/** Decides comments one by one, and takes the last decision back; what a colleague has decided leaves the list too. */
export function useDecidingComment(onDecided: () => void) {
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()
  const [said, setSaid] = useState<string>()
  /** Comment that the reader has written, which a colleague has to look at. */
  const [own, setOwn] = useState<string>()
  const [last, setLast] = useState<Pick<DecidableRow, 'id' | 'state'>>()

  const send = async (commentId: string, decision: CommentDecision, alone?: string): Promise<boolean> => {
    const answer = await callApi('comments.decide', { commentId, decision, ...(alone && { alone }) })
    const isOwn = !answer.ok && answer.reason === 'own_work'
    if (isOwn) setOwn(commentId)
    setProblem(answer.ok || isOwn ? undefined : answer.text)
    if (answer.ok || answer.reason === 'comment_withdrawn') onDecided()
    // What came of it, and the way back, stand above the list; how to go on with an own comment stands beside it.
    if (!isOwn) scrollBack()
    return answer.ok
  }

  const decide = ({ id, state }: DecidableRow, decision: 'show' | 'refuse', alone?: string) =>
    once(async () => {
      setSaid(undefined)
      if (!(await send(id, decision, alone))) return
      setLast({ id, state })
      setSaid(decision === 'show' ? texts.shownNow : texts.refusedNow)
    })

  const undo = () =>
    once(async () => {
      if (!last || !(await send(last.id, DECISION_BACK[last.state]))) return
      setLast(undefined)
      setSaid(texts.undone)
    })

  return { busy, problem, said, own, decide, ...(last && { undo }) }
}
