import Input from 'antd/es/input'
import { Field } from '../../../ui/fields/Field'
import { Panel } from '../../../ui/Panel'
import type { FormPart } from './formPart'
import { formTexts as texts } from './formTexts'
import { TimeFields } from './TimeFields'

export function WhenPanel({ words, faults, isFixed, onChange }: FormPart) {
  return (
    <Panel title={texts.sectionWhen} aside={texts.beijing}>
      <TimeFields times={words} faults={faults} disabled={isFixed} onChange={onChange} />
      <Field label={texts.venue} hint={texts.venueHint} error={faults.venue} length={[words.venue.length, 40]}>
        {(control) => (
          <Input
            {...control}
            disabled={isFixed}
            value={words.venue}
            onChange={({ target }) => onChange({ venue: target.value })}
          />
        )}
      </Field>
    </Panel>
  )
}
