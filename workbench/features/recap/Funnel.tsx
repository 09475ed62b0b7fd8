import { funnelOf, type Recap } from '#shared/recap/recap'
import { Meter } from '../../ui/lists/Meter'
import { Panel } from '../../ui/Panel'
import { recapTexts as texts } from './texts'
import './Funnel.css'

/** 漏斗. How many there were at each step, beside the most there were at any, and what share of the step before. */
export function Funnel({ recap }: { recap: Recap }) {
  const steps = funnelOf(recap)
  const most = Math.max(1, ...steps.map(({ people }) => people))
  return (
    <Panel title={texts.funnel}>
      <ol className="recap-funnel">
        {steps.map(({ step, people }, index) => {
          const before = steps[index - 1]?.people ?? 0
          return (
            <li key={step}>
              <span>{texts.step[step]}</span>
              <Meter part={people} whole={most} width="100%" />
              <span>
                <b>{people.toLocaleString()}</b> {texts.people}
                {before >= people && before > 0 && <small className="faint">{texts.ofBefore(people, before)}</small>}
              </span>
            </li>
          )
        })}
      </ol>
      <p className="faint">{recap.told ? texts.funnelNote : texts.notTold}</p>
    </Panel>
  )
}
