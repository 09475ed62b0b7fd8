import { useCallback, useMemo, useState } from 'react'
import * as v from 'valibot'
import { useDraft } from '#client/keeping/useDraft'
import { useOneAtATime } from '#client/useOneAtATime'
import { askApi } from '#platform/line/phoneLine'
import { chosenIn } from '#shared/events/enrol/settled'
import type { PasteView } from '#shared/events/enrol/view'

const TEXT = { schema: v.object({ text: v.string() }), version: 1 }

/** A list as it was pasted, kept until it is done with; what was found in it, and how its unclear lines are settled. */
export function usePaste(eventId: string, unionId: string) {
  const { draft, isRecalled, change, clear } = useDraft(`paste-${eventId}`, TEXT, { text: '' })
  const { busy, once } = useOneAtATime()
  const [view, setView] = useState<PasteView>()
  const [settled, setSettled] = useState(new Map<string, string>())
  const [problem, setProblem] = useState<string>()

  const read = () =>
    once(async () => {
      setProblem(undefined)
      const answer = await askApi('events.readPaste', { eventId, unionId, text: draft.text })
      if (!answer.ok) return setProblem(answer.text)
      setSettled(new Map())
      setView(answer.value)
    })

  const chosen = useMemo(() => chosenIn(view, settled), [view, settled])
  // The same deed as long as the page stands: with a new one every line would be drawn again.
  const settle = useCallback(
    (key: string, memberId: string | undefined) =>
      setSettled((before) => {
        const next = new Map(before)
        if (memberId === undefined) next.delete(key)
        else next.set(key, memberId)
        return next
      }),
    []
  )
  return {
    ...{ text: draft.text, isRecalled, busy, problem, view, settled, chosen, read, clear },
    type: (text: string) => {
      change({ text })
      setView(undefined)
    },
    edit: () => setView(undefined),
    settle,
  }
}
