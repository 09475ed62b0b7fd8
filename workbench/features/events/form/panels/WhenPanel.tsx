import { Panel } from '../../../../ui/Panel'
import type { FormPart } from '../formPart'
import { formTexts as texts } from '../formTexts'
import { TextField } from '../TextField'
import { TimeFields } from '../TimeFields'

export function WhenPanel(part: FormPart) {
  const { words, faults, isFixed, onChange } = part
  return (
    <Panel title={texts.sectionWhen} aside={texts.beijing}>
      <TimeFields times={words} faults={faults} isFixed={isFixed} onChange={onChange} />
      <TextField field="venue" {...part} />
    </Panel>
  )
}
