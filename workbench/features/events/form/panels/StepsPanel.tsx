import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { eventFields } from '#shared/events/eventFields'
import { Icon } from '../../../../ui/Icon'
import { Panel } from '../../../../ui/Panel'
import { uiTexts } from '../../../../ui/texts'
import type { FormPart } from '../formPart'
import { formTexts as texts } from '../formTexts'
import './StepsPanel.css'

const MOST = 4

/** 参加步骤: the steps of taking part, a few words each. */
export function StepsPanel({ words: { steps }, faults, onChange }: FormPart) {
  const set = (next: string[]) => onChange({ steps: next })
  return (
    <Panel title={eventFields.steps.label}>
      {steps.length === 0 && <p className="quiet">{texts.noSteps}</p>}
      <ol className="steps-panel">
        {steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place alone
          <li key={index}>
            <Input
              aria-label={texts.step(index + 1)}
              placeholder={texts.step(index + 1)}
              status={faults[`steps.${index}`] ? 'error' : ''}
              maxLength={12}
              showCount
              value={step}
              onChange={({ target }) => set(steps.map((each, place) => (place === index ? target.value : each)))}
            />
            <Button
              type="text"
              aria-label={uiTexts.about(texts.removeStep, texts.step(index + 1))}
              title={texts.removeStep}
              icon={<Icon name="close" size={16} />}
              onClick={() => set(steps.filter((_, place) => place !== index))}
            />
          </li>
        ))}
      </ol>
      {steps.length < MOST && (
        <Button icon={<Icon name="plus" size={14} />} onClick={() => set([...steps, ''])}>
          {texts.addStep}
        </Button>
      )}
    </Panel>
  )
}
