import Input from 'antd/es/input'
import type { Audience } from '#shared/pushes/audience'
import { SaveAudienceInput } from '#shared/pushes/savedAudience'
import { Confirm } from '../../../ui/Confirm'
import { Field } from '../../../ui/fields/Field'
import { useReason } from '../../../ui/fields/useReason'
import { Notice } from '../../../ui/states/Notice'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { audienceTexts as texts } from '../reachTexts'

interface Props {
  audience: Audience
  /** Those that are taken: saved again, they stand for this choice. */
  names: string[]
  onClose: () => void
  onSaved: () => void
}

export function SaveAudienceDialog({ audience, names, onClose, onSaved }: Props) {
  const { busy, run } = useDeed()
  const { field, take } = useReason(SaveAudienceInput.entries.name)
  const { value, error, onChange } = field

  const save = async () => {
    const name = take()
    if (!name) return
    const answer = await run('audiences.save', { name, audience })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.saveDone(name) })
    onSaved()
    onClose()
  }

  return (
    <Confirm open title={texts.saveTitle} act={texts.saveAct} busy={busy} onAct={save} onClose={onClose}>
      <Field label={texts.saveName} hint={texts.saveHint} error={error} length={[value.length, 20]}>
        {(control) => (
          <Input
            {...control}
            autoFocus
            value={value}
            onChange={({ target }) => onChange(target.value)}
            onPressEnter={save}
          />
        )}
      </Field>
      {names.includes(value.trim()) && <Notice tone="warn">{texts.saveTaken}</Notice>}
    </Confirm>
  )
}
