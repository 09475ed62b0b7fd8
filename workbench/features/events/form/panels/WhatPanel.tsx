import Select from 'antd/es/select'
import { eventFields } from '#shared/events/eventFields'
import { EVENT_KINDS, eventKindName } from '#shared/events/eventKind'
import { Field } from '../../../../ui/fields/Field'
import { Panel } from '../../../../ui/Panel'
import type { FormPart } from '../formPart'
import { formTexts as texts } from '../formTexts'
import { TextField } from '../TextField'

export function WhatPanel(part: FormPart) {
  const { words, faults, onChange } = part
  return (
    <Panel title={texts.sectionWhat}>
      <div className="event-form__pair">
        <TextField field="title" autoFocus={!words.title} {...part} />
        <Field label={eventFields.kind.label} error={faults.kind}>
          {(control) => (
            <Select
              {...control}
              value={words.kind}
              options={EVENT_KINDS.map((kind) => ({ value: kind, label: eventKindName[kind] }))}
              onChange={(kind) => onChange({ kind })}
              style={{ width: '100%' }}
            />
          )}
        </Field>
      </div>
      <TextField field="summary" {...part} />
    </Panel>
  )
}
