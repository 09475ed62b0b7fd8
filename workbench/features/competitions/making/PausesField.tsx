import Input from 'antd/es/input'
import { useState } from 'react'
import { type HallPause, pausesText, readPauses, typedPauses } from '#shared/competitions/hall/pause'
import { Field } from '../../../ui/fields/Field'
import { hallTexts as texts } from './hallTexts'

interface Props {
  pauses: readonly HallPause[]
  error: string | undefined
  onChange: (pauses: HallPause[]) => void
}

/** 中间休息, typed as times; what cannot be read is said at once, and the rules are not sent with it. */
export function PausesField({ pauses, error, onChange }: Props) {
  const [typed, setTyped] = useState(pausesText(pauses))
  const read = readPauses(typed)
  const type = (words: string) => {
    setTyped(words)
    onChange(typedPauses(words))
  }
  return (
    <Field label={texts.pauses} hint={texts.pausesHint} optional error={read ? error : texts.pausesUnread}>
      {(control) => <Input {...control} value={typed} onChange={({ target }) => type(target.value)} />}
    </Field>
  )
}
