import { useState } from 'react'
import { newKey } from '#client/newKey'
import type { Value } from '#shared/api'
import { useDeed } from '../../useDeed'
import { type InviteDraft, inviteFaults, toInvitation } from './inviteDraft'

/** The form of an invitation, checked by the rule of the cloud. */
export function useInvite() {
  const { busy, run } = useDeed()
  const [draft, setDraft] = useState<InviteDraft>({ name: '', post: 'officer' })
  const [faults, setFaults] = useState<ReturnType<typeof inviteFaults>>({})
  const [key] = useState(newKey)
  const [made, setMade] = useState<Value<'staff.invite'>>()

  const invite = async () => {
    const wrong = inviteFaults(draft)
    setFaults(wrong)
    if (Object.keys(wrong).length > 0) return
    const answer = await run('staff.invite', { ...toInvitation(draft), newKey: key })
    if (answer?.ok) setMade(answer.value)
  }

  const edit = (part: Partial<InviteDraft>) => {
    setDraft({ ...draft, ...part })
    setFaults({})
  }

  return { draft, edit, faults, invite, busy, made }
}
