import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { askForMessages } from '#platform/messages/subscribe'
import { replaceWith } from '#platform/pages/navigate'
import type { Input } from '#shared/api'
import type { JoinBook } from '../asking/useAnswers'
import { onTheWay, useEventOnTheWay } from './eventOnTheWay'

type Phone = Input<'joining.apply'>['phone']

interface Aim {
  kind: 'join' | 'found'
  unionId: string | undefined
}

/** Sends what was answered, once; then the phone forgets it, and its progress is shown. */
export function useGiving({ draft, clear }: JoinBook, { kind, unionId }: Aim) {
  const { busy, once } = useOneAtATime()
  const event = useEventOnTheWay()
  const [refusal, setRefusal] = useState<{ reason: string; text: string }>()

  const give = (phone: Phone) =>
    once(async () => {
      await askForMessages(['membership'])
      const { firm, firmName, work = 'staff', name, isQuiet, key, word } = draft
      const place = firm ? { enterpriseId: firm.id } : firmName.trim() ? { firmName: firmName.trim() } : {}
      const asked = { newKey: key, name, phone, work, isQuiet, ...place }
      const answer =
        kind === 'found'
          ? await callApi('joining.found', { ...asked, ...(word.trim() && { word: word.trim() }) })
          : await callApi('joining.apply', { ...asked, ...(unionId && { unionId }) })
      if (!answer.ok) return setRefusal({ reason: answer.reason, text: answer.text })
      // Where nothing can be kept, their own page says why, and offers it again.
      if (event && kind === 'join') await callApi('events.keepForJoining', event)
      await clear()
      replaceWith('joining', kind === 'join' ? onTheWay(event) : {})
    })

  return { busy, refusal, give }
}
