import { Icon } from '../../ui/Icon'
import { lookOfStep } from './pushStanding'
import { pushTexts as texts } from './pushTexts'
import './PushSteps.css'

/** The steps of a push from the words to the result, with the one it has reached. */
export function PushSteps({ at, end }: { at: number; end?: 'sent' | 'over' | undefined }) {
  return (
    <ol className="push-steps">
      {texts.steps.map((step, index) => {
        const state = lookOfStep(index, at, end)
        return (
          <li key={step} className={`push-steps__${state}`} aria-current={state === 'now' ? 'step' : undefined}>
            <i aria-hidden="true">{state === 'done' ? <Icon name="check" size={14} /> : index + 1}</i>
            {step}
            {state === 'done' && <span className="visually-hidden">{texts.stepDone}</span>}
          </li>
        )
      })}
    </ol>
  )
}
