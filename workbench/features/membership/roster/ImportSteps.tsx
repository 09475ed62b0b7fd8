import Button from 'antd/es/button'
import { Meter } from '../../../ui/lists/Meter'
import { Notice } from '../../../ui/states/Notice'
import { CheckResult } from './CheckResult'
import { ChooseSheet } from './ChooseSheet'
import './Roster.css'
import { rosterTexts as texts } from './texts'
import { type RosterStep, useRosterImport } from './useRosterImport'

/** 导入名册: the step that is reached. */
export function ImportSteps({ onDone }: { onDone: () => void }) {
  const { step, check, run, again } = useRosterImport(onDone)
  switch (step.kind) {
    case 'choose':
    case 'bringing':
    case 'checking':
      return (
        <ChooseSheet
          fault={step.kind === 'choose' ? step.fault : undefined}
          waiting={waitingWords(step)}
          onChoose={check}
        />
      )
    case 'checked':
      return <CheckResult {...step} onRun={() => run(step.uploadId, step.check)} onAgain={again} />
    case 'importing':
      return (
        <div className="roster-step" role="status">
          <b>{texts.importing(step.done, step.total)}</b>
          <Meter part={step.done} whole={step.total} width="100%" />
          <p className="faint">{texts.stay}</p>
        </div>
      )
    case 'done':
      return (
        <div className="roster-step">
          <Notice tone="good">
            <b>{texts.doneTitle(step.total)}</b>
            <p>{texts.doneText}</p>
          </Notice>
          <div className="roster-deeds">
            <Button onClick={again}>{texts.another}</Button>
          </div>
        </div>
      )
  }
}

function waitingWords(step: RosterStep): string | undefined {
  if (step.kind === 'bringing') return texts.bringing(step.name, step.share)
  return step.kind === 'checking' ? texts.checking(step.name) : undefined
}
