import { dayText } from '#shared/beijingTime'
import { standingName, standingOf } from '#shared/news/explainer'
import type { ExplainerWords } from '../articleWords'
import { previewTexts as texts } from './previewTexts'

/** 政策卡 as readers see it: whether it holds, for whom, and the usual questions. */
export function ExplainerCard({ explainer, now }: { explainer: ExplainerWords | null; now: number }) {
  if (!explainer) return null
  const { forWhom, effectiveFrom, effectiveTo, questions, supersededBy } = explainer
  const known = {
    ...{ forWhom, questions },
    ...(effectiveFrom !== undefined && { effectiveFrom }),
    ...(effectiveTo !== undefined && { effectiveTo }),
    ...(supersededBy && { supersededBy }),
  }
  return (
    <div className="phone-policy">
      <b>{standingName[standingOf(known, now)]}</b>
      {forWhom && <div>{texts.forWhom(forWhom)}</div>}
      {effectiveFrom !== undefined && <div>{texts.from(dayText(effectiveFrom, now))}</div>}
      {effectiveTo !== undefined && <div>{texts.to(dayText(effectiveTo, now))}</div>}
      {questions
        .filter(({ question }) => question)
        .map(({ question, answer }) => (
          <div key={question} className="phone-policy__card">
            <b>{question}</b>
            <p>{answer}</p>
          </div>
        ))}
    </div>
  )
}
