import Input from 'antd/es/input'
import { useState } from 'react'
import * as v from 'valibot'
import { RenameStaffInput, type StaffRow } from '#shared/identity/invitation'
import { Confirm } from '../../ui/Confirm'
import { Field } from '../../ui/fields/Field'
import { say } from '../../ui/states/toasts'
import { useDeed } from '../../useDeed'
import { useDeskMe } from '../../useDeskMe'
import { identityTexts as texts } from './texts'

interface Props {
  person: StaffRow
  onDone: () => void
  onClose: () => void
}

/** 改名. The first owner is called 负责人 until then. */
export function RenameDialog({ person, onDone, onClose }: Props) {
  const me = useDeskMe()
  const { busy, run } = useDeed()
  const [name, setName] = useState(person.name)
  const [fault, setFault] = useState<string>()

  const rename = async () => {
    const wrong = v.safeParse(RenameStaffInput.entries.name, name).issues?.[0].message
    if (wrong) return setFault(wrong)
    const answer = await run('staff.rename', { personId: person.id, name })
    if (!answer?.ok) return
    // The whole desk shows one's own name, so it begins anew.
    if (person.id === me.id) return window.location.reload()
    say({ tone: 'good', text: texts.renamed(answer.value.name) })
    onDone()
    onClose()
  }

  return (
    <Confirm
      open
      title={texts.renameTitle(person.name)}
      act={texts.renameYes}
      busy={busy}
      onAct={rename}
      onClose={onClose}
    >
      <Field label={texts.inviteName} hint={texts.renameText} error={fault}>
        {(control) => (
          <Input
            {...control}
            autoFocus
            maxLength={20}
            value={name}
            onPressEnter={rename}
            onChange={({ target }) => {
              setName(target.value)
              setFault(undefined)
            }}
          />
        )}
      </Field>
    </Confirm>
  )
}
