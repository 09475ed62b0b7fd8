import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { EVENT_KINDS, eventKindName } from '#shared/events/eventKind'
import { Field } from '../../../ui/fields/Field'
import { Panel } from '../../../ui/Panel'
import type { FormPart } from './formPart'
import { formTexts as texts } from './formTexts'

export function WhatPanel({ words, faults, onChange }: FormPart) {
  return (
    <Panel title={texts.sectionWhat}>
      <div className="event-form__pair">
        <Field label={texts.title} hint={texts.titleHint} error={faults.title} length={[words.title.length, 40]}>
          {(control) => (
            <Input
              {...control}
              autoFocus={!words.title}
              value={words.title}
              onChange={({ target }) => onChange({ title: target.value })}
            />
          )}
        </Field>
        <Field label={texts.kind} error={faults.kind}>
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
      <Field
        label={texts.summary}
        hint={texts.summaryHint}
        error={faults.summary}
        length={[words.summary.length, 600]}
        optional
      >
        {(control) => (
          <Input.TextArea
            {...control}
            autoSize={{ minRows: 3, maxRows: 10 }}
            value={words.summary}
            onChange={({ target }) => onChange({ summary: target.value })}
          />
        )}
      </Field>
    </Panel>
  )
}
