import Button from 'antd/es/button'
import { Suspense } from 'react'
import { useNow } from '#client/useNow'
import { momentText } from '#shared/beijingTime'
import type { CaseBoard } from '#shared/cases/board'
import { type CaseState, caseStateName, isOpen } from '#shared/cases/case'
import { isKept } from '#shared/cases/hardship'
import { mayHandle } from '#shared/cases/sight'
import { Panel } from '../../ui/Panel'
import { Notice } from '../../ui/states/Notice'
import { Skeleton } from '../../ui/states/Skeleton'
import { StateTag, type StateTone } from '../../ui/states/StateTag'
import { useDeskMe } from '../../useDeskMe'
import { OpenPanel } from '../questions/feature'
import { CaseFacts } from './CaseFacts'
import { CaseNotes } from './CaseNotes'
import { CasePhotos } from './CasePhotos'
import { DueBar } from './DueBar'
import { HandleForms } from './HandleForms'
import { JoinPanel } from './JoinPanel'
import { Thread } from './Thread'
import { caseTexts as texts } from './texts'
import './Cases.css'

interface Props {
  board: CaseBoard
  onMoved: () => Promise<void>
}

/** 一件事 at the desk: what was said and done, what can be done now, and what one should know beside it. */
export function CaseCard({ board, onMoved }: Props) {
  const { view, viewer, unknownYear } = board
  const now = useNow()
  const { name } = useDeskMe()
  return (
    <div className="case-card">
      <div className="case-card__main">
        <Panel
          title={texts.number(view.number)}
          aside={
            <>
              <StateTag tone={stateTone(view.state)}>{caseStateName[view.state]}</StateTag>
              <Button className="case-card__print" onClick={() => window.print()}>
                {texts.print}
              </Button>
            </>
          }
        >
          <DueBar promised={view} now={now} />
          {unknownYear !== undefined && <Notice tone="quiet">{texts.unknownYear(unknownYear)}</Notice>}
          <p className="case-card__words">{view.words}</p>
          <Thread steps={view.steps} now={now} />
          <p className="case-card__printed">{texts.printed(name, momentText(now, now))}</p>
        </Panel>
        {view.photos && <CasePhotos key={view.photos.length} caseId={view.id} />}
        {!mayHandle(viewer) && <Notice tone="quiet">{texts.onlyReads}</Notice>}
        {mayHandle(viewer) && isOpen(view.state) && <HandleForms board={board} now={now} onMoved={onMoved} />}
        {mayHandle(viewer) && mayBeOpen(view) && (
          <Suspense fallback={<Skeleton rows={2} />}>
            <OpenPanel view={view} />
          </Suspense>
        )}
      </div>
      <div className="case-card__side">
        <CaseFacts board={board} now={now} />
        {mayHandle(viewer) && !isKept(view) && <JoinPanel board={board} onMoved={onMoved} />}
        {view.notes && <CaseNotes caseId={view.id} notes={view.notes} now={now} onNoted={onMoved} />}
      </div>
    </div>
  )
}

/** An answered case, of which something may become public. */
function mayBeOpen({ state, answeredAt }: CaseBoard['view']): boolean {
  return !isOpen(state) && state !== 'withdrawn' && answeredAt !== undefined
}

const TONES: Record<CaseState, StateTone> = {
  received: 'mute',
  taken: 'warn',
  asked: 'live',
  answered: 'good',
  reopened: 'bad',
  rated: 'end',
  closed: 'end',
  withdrawn: 'end',
}

function stateTone(state: CaseState): StateTone {
  return TONES[state]
}
