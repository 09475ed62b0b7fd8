import Input from 'antd/es/input'
import { useState } from 'react'
import * as v from 'valibot'
import { newKey } from '#client/newKey'
import type { Value } from '#shared/api'
import { type CommitteeReader, InviteCommitteeInput } from '#shared/identity/committee'
import { Confirm } from '../../ui/Confirm'
import { Field } from '../../ui/fields/Field'
import { OneTimeCode } from '../../ui/OneTimeCode'
import { say } from '../../ui/states/toasts'
import { useDeed } from '../../useDeed'
import { identityTexts as texts } from './texts'

/** 请委员: asks for the name, then shows the code, once and never again. */
export function CommitteeDialog({ unionId, onClose }: { unionId: string; onClose: () => void }) {
  const { busy, run } = useDeed()
  const [name, setName] = useState('')
  const [asked, setAsked] = useState(false)
  const [key] = useState(newKey)
  const [made, setMade] = useState<Value<'staff.inviteCommittee'>>()
  const fault = v.safeParse(InviteCommitteeInput.entries.name, name).issues?.[0].message
  const invite = async () => {
    setAsked(true)
    if (fault) return
    const answer = await run('staff.inviteCommittee', { unionId, name, newKey: key })
    if (answer?.ok) setMade(answer.value)
  }
  if (made) return <OneTimeCode name={name.trim()} {...made} onClose={onClose} />
  return (
    <Confirm open title={texts.committeeTitle} act={texts.inviteYes} busy={busy} onAct={invite} onClose={onClose}>
      <Field label={texts.inviteName} hint={texts.inviteNameHint} error={asked ? fault : undefined}>
        {(control) => (
          <Input {...control} autoFocus maxLength={20} value={name} onChange={({ target }) => setName(target.value)} />
        )}
      </Field>
    </Confirm>
  )
}

interface EndProps {
  unionId: string
  row: CommitteeReader
  onDone: () => void
  onClose: () => void
}

export function EndCommitteeDialog({ unionId, row: { id, name }, onDone, onClose }: EndProps) {
  const { busy, run } = useDeed()
  const end = async () => {
    const answer = await run('staff.endCommittee', { unionId, personId: id })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.committeeEnded(name) })
    onDone()
    onClose()
  }
  return (
    <Confirm
      open
      title={texts.committeeEndTitle(name)}
      act={texts.committeeEnd}
      busy={busy}
      onAct={end}
      onClose={onClose}
    >
      <p>{texts.committeeEndText}</p>
    </Confirm>
  )
}
