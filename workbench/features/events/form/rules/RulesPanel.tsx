import { Panel } from '../../../../ui/Panel'
import { Notice } from '../../../../ui/states/Notice'
import { FairnessFields } from '../conditions/FairnessFields'
import type { FormPart } from '../formPart'
import { CeilingField } from './CeilingField'
import { LineFields } from './LineFields'
import { ReserveRows } from './ReserveRows'
import { ruleTexts as texts } from './ruleTexts'
import { SessionRows } from './SessionRows'
import './RulesPanel.css'

/** 名额怎么分: sessions, what is kept for whom, how many of one unit, and how the line moves up. */
export function RulesPanel(part: FormPart) {
  const { sessions, reserves } = part.words
  const isFixed = part.isFixed('sessions')
  return (
    <Panel title={texts.title}>
      {isFixed && <Notice>{texts.fixed}</Notice>}
      {sessions.length === 0 && reserves.length === 0 && <p className="quiet">{texts.none}</p>}
      <div className="rules-panel">
        <SessionRows {...part} />
        <ReserveRows {...part} />
        <CeilingField {...part} />
        <FairnessFields {...part} />
        {part.words.hasWaitlist && <LineFields {...part} />}
      </div>
    </Panel>
  )
}
