import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useState } from 'react'
import * as v from 'valibot'
import { newKey } from '#client/newKey'
import type { Value } from '#shared/api'
import { GiveCodeInput } from '#shared/identity/invitation'
import { Confirm } from '../../../ui/Confirm'
import { Field } from '../../../ui/fields/Field'
import { OneTimeCode } from '../../../ui/OneTimeCode'
import { useDeed } from '../../../useDeed'
import { bindingTexts as texts } from './texts'

/** Gives a sign-in code to a person at the window whose phone has no WeChat. */
export function GiveCode() {
  const { busy, run } = useDeed()
  const [name, setName] = useState<string>()
  const [key, setKey] = useState(newKey)
  const [fault, setFault] = useState<string>()
  const [made, setMade] = useState<Value<'invitations.give'>>()
  const close = () => {
    setName(undefined)
    setFault(undefined)
    setMade(undefined)
    setKey(newKey())
  }

  const give = async () => {
    const checked = v.safeParse(GiveCodeInput, { name, newKey: key })
    if (!checked.success) return setFault(checked.issues[0].message)
    const answer = await run('invitations.give', checked.output)
    if (answer?.ok) setMade(answer.value)
  }

  return (
    <>
      <Button onClick={() => setName('')}>{texts.giveCode}</Button>
      {name !== undefined && !made && (
        <Confirm open title={texts.giveTitle} act={texts.giveYes} busy={busy} onAct={give} onClose={close}>
          <p>{texts.giveWhat}</p>
          <Field label={texts.name} error={fault}>
            {(control) => (
              <Input
                {...control}
                autoFocus
                maxLength={20}
                value={name}
                onChange={({ target }) => setName(target.value)}
              />
            )}
          </Field>
        </Confirm>
      )}
      {name !== undefined && made && <OneTimeCode name={name.trim()} {...made} onClose={close} />}
    </>
  )
}
