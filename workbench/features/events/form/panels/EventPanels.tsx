import Select from 'antd/es/select'
import { eventFields } from '#shared/events/eventFields'
import { EVENT_KINDS, eventKindName } from '#shared/events/eventKind'
import { Field } from '../../../../ui/fields/Field'
import { Panel } from '../../../../ui/Panel'
import { Notice } from '../../../../ui/states/Notice'
import { QuestionsPanel } from '../../questions/QuestionsPanel'
import { choosingKind, saysKindWords, withoutKindWords } from '../beginning/kindWords'
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

/** The kind comes first, since it brings the words that are mostly said of it. */
function WhatPanel(part: FormPart) {
  const { words, faults, isFixed, onChange } = part
  const isNew = !isFixed('capacity')
  return (
    <Panel title={texts.sectionWhat}>
      <div className="event-form__pair event-form__pair--narrow">
        <Field label={eventFields.kind.label} error={faults.kind}>
          {(control) => (
            <Select
              {...control}
              autoFocus={!words.kind}
              placeholder={texts.chooseKind}
              value={words.kind}
              options={EVENT_KINDS.map((kind) => ({ value: kind, label: eventKindName[kind] }))}
              onChange={(kind) => kind && onChange(isNew ? choosingKind(words, kind) : { kind })}
              virtual={false}
              listHeight={480}
              style={{ width: '100%' }}
            />
          )}
        </Field>
        <TextField field="title" autoFocus={words.kind !== undefined && !words.title} {...part} />
      </div>
      {isNew && words.kind && saysKindWords(words) && (
        <Notice act={{ label: texts.kindWordsAway, onPress: () => onChange(withoutKindWords) }}>
          {texts.kindWords(eventKindName[words.kind])}
        </Notice>
      )}
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
