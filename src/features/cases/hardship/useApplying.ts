import { useState } from 'react'
import * as v from 'valibot'
import { useDraft } from '#client/keeping/useDraft'
import { newKey } from '#client/newKey'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { askForMessages } from '#platform/messages/subscribe'
import type { CaseReceipt } from '#shared/cases/board'
import { HARDSHIP_REASONS, HARDSHIP_WHOM, hardshipAbout } from '#shared/cases/hardship'

const APPLYING = {
  schema: v.object({
    whom: v.optional(v.picklist(HARDSHIP_WHOM)),
    reason: v.optional(v.picklist(HARDSHIP_REASONS)),
    words: v.string(),
    agreed: v.boolean(),
    key: v.string(),
  }),
  version: 1,
}

export type HardshipDraft = v.InferOutput<typeof APPLYING.schema>

/** The first thing that an application lacks. */
export function lacks({
  whom,
  reason,
  words,
  agreed,
}: HardshipDraft): 'whom' | 'reason' | 'words' | 'agreed' | undefined {
  if (!whom) return 'whom'
  if (!reason) return 'reason'
  if (words.trim() === '') return 'words'
  return agreed ? undefined : 'agreed'
}

/** An application while it is filled in. It stays on the phone until the cloud has it; its key makes a repeat the same one. */
export function useApplying() {
  const [begins] = useState(() => ({ words: '', agreed: false, key: newKey() }))
  const { draft, isRecalled, change, clear } = useDraft<HardshipDraft>('hardship', APPLYING, begins, {
    beforeSignIn: true,
  })
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()
  const [receipt, setReceipt] = useState<CaseReceipt>()

  const edit = (part: Partial<HardshipDraft>) => {
    change(part)
    setProblem(undefined)
  }

  const send = () =>
    once(async () => {
      const { whom, reason, words, key } = draft
      if (!whom || !reason || lacks(draft)) return
      await askForMessages(['notice'])
      const answer = await callApi('cases.say', {
        ...{ newKey: key, kind: 'hardship', topic: 'benefits', to: 'station', words, agreed: true },
        about: hardshipAbout(whom, reason),
      })
      if (!answer.ok) return setProblem(answer.text)
      await clear()
      setReceipt(answer.value)
    })

  return { draft, isRecalled, edit, busy, problem, send, receipt }
}
