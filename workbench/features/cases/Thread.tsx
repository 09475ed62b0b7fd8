import { momentText } from '#shared/beijingTime'
import type { CaseStep } from '#shared/cases/case'
import { shownSteps } from '#shared/cases/shownSteps'
import { faceName } from '#shared/feedback/face'
import { deskStepTexts, caseTexts as texts } from './texts'

/** What happened to a case, in its order. */
export function Thread({ steps, now }: { steps: CaseStep[]; now: number }) {
  return (
    <ol>
      {shownSteps(steps).map(({ deed, by, at, words, whyLate, face }) => (
        <li key={`${at}-${deed}`} className="case-card__step">
          <div className="case-card__step-head">
            <b>{[by, deskStepTexts[deed], face && faceName[face]].filter(Boolean).join(' ')}</b>
            <span className="faint">{momentText(at, now)}</span>
          </div>
          {words && <p>{words}</p>}
          {whyLate && <p className="quiet">{`${texts.whyLate}：${whyLate}`}</p>}
        </li>
      ))}
    </ol>
  )
}
