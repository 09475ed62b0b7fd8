import Select from 'antd/es/select'
import { eventFields } from '#shared/events/eventFields'
import { EVENT_KINDS, eventKindName } from '#shared/events/eventKind'
import { Field } from '../../../../ui/fields/Field'
import { Panel } from '../../../../ui/Panel'
import { QuestionsPanel } from '../../questions/QuestionsPanel'
import type { FormPart } from '../formPart'
import { formTexts as texts } from '../formTexts'
import { PointField } from '../PointField'
import { RulesPanel } from '../rules/RulesPanel'
import { TextField } from '../TextField'
import { TimeFields } from '../TimeFields'
import { RainField } from './RainField'
import { StepsPanel } from './StepsPanel'
import { TakeawaysPanel } from './TakeawaysPanel'
import { WhoPanel } from './WhoPanel'
import { WithinField } from './WithinField'

/** All panels of the form; together they ask for every field of an event. */
export function EventPanels(part: FormPart) {
  return (
    <>
      <WhatPanel {...part} />
      <WhenPanel {...part} />
      <WhoPanel {...part} />
      <RulesPanel {...part} />
      <QuestionsPanel {...part} />
      <StepsPanel {...part} />
      <TakeawaysPanel {...part} />
    </>
  )
}

function WhatPanel(part: FormPart) {
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

function WhenPanel(part: FormPart) {
  const { words, faults, isFixed, onChange } = part
  return (
    <Panel title={texts.sectionWhen} aside={texts.beijing}>
      <TimeFields times={words} faults={faults} isFixed={isFixed} onChange={onChange} />
      <TextField field="venue" {...part} />
      <PointField value={words.point} faults={faults} onChange={(point) => onChange({ point })} />
      {words.point.trim() && <WithinField {...part} />}
      <RainField {...part} />
      <TextField field="bring" {...part} />
    </Panel>
  )
}
