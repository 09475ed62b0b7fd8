import { Panel } from '../../../../ui/Panel'
import { Notice } from '../../../../ui/states/Notice'
import { FairnessFields } from '../conditions/FairnessFields'
import type { FormPart } from '../formPart'
import { ApprovalField } from './ApprovalField'
import { CeilingField } from './CeilingField'
import { FamilyField } from './FamilyField'
import { LineFields } from './LineFields'
import { OrderField } from './OrderField'
import { ReserveRows } from './ReserveRows'
import { ruleTexts as texts } from './ruleTexts'
import { SessionRows } from './SessionRows'
import { TeamField } from './TeamField'
import './RulesPanel.css'

/** 名额怎么分: sessions, what is kept for whom, how many of one unit, and how the line moves up. */
export function RulesPanel(part: FormPart) {
  const { sessions, reserves } = part.words
  const isFixed = part.isFixed('sessions')
  return (
    <Panel title={texts.title}>
      {isFixed && <Notice>{texts.fixed}</Notice>}
      {sessions.length === 0 && reserves.length === 0 && !part.words.lottery && !part.words.rotation && (
        <p className="quiet">{texts.none}</p>
      )}
      <div className="rules-panel">
        <OrderField {...part} />
        <SessionRows {...part} />
        <ReserveRows {...part} />
        <CeilingField {...part} />
        <FamilyField {...part} />
        <TeamField {...part} />
        <ApprovalField {...part} />
        <FairnessFields {...part} />
        {part.words.hasWaitlist && <LineFields {...part} />}
      </div>
    </Panel>
  )
}
