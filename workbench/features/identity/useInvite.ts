import { useState } from 'react'
import * as v from 'valibot'
import type { Value } from '#shared/api'
import { type InvitedKind, InviteInput } from '#shared/identity/invitation'
import { useDeed } from '../../useDeed'
import { identityTexts as texts } from './texts'

interface Draft {
  name: string
  post: InvitedKind
  unionId?: string
}

/** The form of an invitation, checked as the cloud checks it. */
export function useInvite() {
  const { busy, run } = useDeed()
  const [draft, setDraft] = useState<Draft>({ name: '', post: 'officer' })
  const [faults, setFaults] = useState<{ name?: string; unionId?: string }>({})
  const [made, setMade] = useState<Value<'staff.invite'>>()

  const invite = async () => {
    const { name, post, unionId = '' } = draft
    const wrongName = v.safeParse(InviteInput.entries.name, name).issues?.[0].message
    if (wrongName || (post === 'chair' && !unionId)) {
      return setFaults({ ...(wrongName && { name: wrongName }), ...(!unionId && { unionId: texts.invitePick }) })
    }
    const answer = await run('staff.invite', {
      name,
      role: post === 'chair' ? { kind: post, unionId } : { kind: post },
    })
    if (answer?.ok) setMade(answer.value)
  }

  const edit = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part })
    setFaults({})
  }

  return { draft, edit, faults, invite, busy, made }
}
