import { BeijingPicker } from '../../../ui/fields/BeijingPicker'
import { Chips } from '../../../ui/fields/Chips'
import { Field } from '../../../ui/fields/Field'
import { Panel } from '../../../ui/Panel'
import { whenTexts as texts } from '../reachTexts'

export interface When {
  /** Time to send; `null` means at once after the approval, undefined that a time is still to be set. */
  sendAt: number | null | undefined
  safety: boolean
}

const WAYS = [
  { key: 'now', label: texts.now },
  { key: 'later', label: texts.later },
] as const

/** 什么时候发, and whether it is about safety. */
export function WhenPanel({ when, onChange }: { when: When; onChange: (when: When) => void }) {
  const { sendAt, safety } = when
  const way = sendAt === null ? 'now' : 'later'
  return (
    <Panel title={texts.title}>
      <div className="push-when">
        <Chips
          label={texts.title}
          value={way}
          options={WAYS}
          onChoose={(next) => onChange({ ...when, sendAt: next === 'now' ? null : undefined })}
        />
        {way === 'later' && (
          <Field label={texts.at} hint={texts.atHint}>
            {(control) => (
              <BeijingPicker
                control={control}
                value={sendAt ?? undefined}
                from={Date.now()}
                onChange={(at) => onChange({ ...when, sendAt: at })}
              />
            )}
          </Field>
        )}
        <label className="push-safety">
          <input
            type="checkbox"
            checked={safety}
            onChange={({ target }) => onChange({ ...when, safety: target.checked })}
          />
          <span>
            <b>{texts.safety}</b>
            <span className="quiet">{texts.safetyHint}</span>
          </span>
        </label>
      </div>
    </Panel>
  )
}
