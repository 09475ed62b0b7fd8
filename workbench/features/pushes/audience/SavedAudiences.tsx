import Input from 'antd/es/input'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { type Audience, isEverybody, isSameAudience } from '#shared/pushes/audience'
import { SaveAudienceInput, type SavedAudience } from '#shared/pushes/savedAudience'
import { Confirm } from '../../../ui/Confirm'
import { Field } from '../../../ui/fields/Field'
import { useReason } from '../../../ui/fields/useReason'
import { Notice } from '../../../ui/states/Notice'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { audienceTexts as texts } from '../reachTexts'
import '../../../ui/fields/Chips.css'

interface Props {
  audience: Audience
  onChoose: (audience: Audience) => void
}

/** 存好的人群: one click chooses an audience that was chosen before; the present one can be saved or deleted. */
export function SavedAudiences({ audience, onChoose }: Props) {
  const { load, reload } = useAsk('audiences.list', {})
  const [saving, setSaving] = useState(false)
  const { busy, run } = useDeed()
  const saved = load.kind === 'ready' ? load.value : []
  const chosen = saved.find((one) => isSameAudience(one.audience, audience))

  const drop = async ({ id, name }: SavedAudience) => {
    const answer = await run('audiences.drop', { audienceId: id })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.dropped(name) })
    reload()
  }
  if (saved.length === 0 && isEverybody(audience)) return null

  return (
    <fieldset className="audience__group audience__saved">
      <legend>{texts.saved}</legend>
      <div className="chips">
        {saved.map((one) => (
          <button
            key={one.id}
            type="button"
            className="chip"
            aria-pressed={one === chosen}
            title={texts.savedBy(one.savedBy)}
            onClick={() => onChoose(one.audience)}
          >
            {one.name}
          </button>
        ))}
        {chosen ? (
          <button type="button" className="link" disabled={busy} onClick={() => drop(chosen)}>
            {texts.drop(chosen.name)}
          </button>
        ) : (
          !isEverybody(audience) && (
            <button type="button" className="link" onClick={() => setSaving(true)}>
              {texts.save}
            </button>
          )
        )}
      </div>
      {saving && (
        <SaveAudienceDialog
          audience={audience}
          names={saved.map(({ name }) => name)}
          onClose={() => setSaving(false)}
          onSaved={reload}
        />
      )}
    </fieldset>
  )
}

interface SaveAudienceDialogProps {
  audience: Audience
  /** Names that are taken; saving under one of them replaces its audience. */
  names: string[]
  onClose: () => void
  onSaved: () => void
}

function SaveAudienceDialog({ audience, names, onClose, onSaved }: SaveAudienceDialogProps) {
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
