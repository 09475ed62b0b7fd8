import { Icon } from '../../ui/Icon'
import { pushTexts as texts } from './pushTexts'
import './PushSteps.css'

/** The steps of a push from the words to the result, with the one it has reached. */
export function PushSteps({ at, ended = false }: { at: number; ended?: boolean }) {
  return (
    <ol className="push-steps">
      {texts.steps.map((step, index) => {
        const state = index < at || (ended && index === at) ? 'done' : index === at ? 'now' : 'later'
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
