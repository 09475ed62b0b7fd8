import Button from 'antd/es/button'
import { useState } from 'react'
import type { CaseBoard } from '#shared/cases/board'
import { Panel } from '../../ui/Panel'
import { Notice } from '../../ui/states/Notice'
import { AnswerForm } from './AnswerForm'
import { AskForm } from './AskForm'
import { PassForm } from './PassForm'
import { caseTexts as texts } from './texts'
import { useHandling } from './useHandling'

interface Props {
  board: CaseBoard
  now: number
  onMoved: () => Promise<void>
}

/** What can be done with an open case: take it, pass it on, ask back, answer. */
export function HandleForms({ board: { view, viewer, handlers }, now, onMoved }: Props) {
  const handling = useHandling(view, onMoved)
  const [shown, setShown] = useState<'answer' | 'ask' | 'pass'>('answer')
  const isOwner = viewer === 'owner'
  const mayTake = !isOwner || view.state === 'received'
  return (
    <Panel
      className="case-card__handle"
      title={texts[shown]}
      aside={
        <div className="case-card__deeds">
          {mayTake && (
            <Button loading={handling.busy} onClick={handling.take}>
              {view.ownerName && !isOwner ? texts.takeOver : texts.take}
            </Button>
          )}
          {(['answer', 'ask', 'pass'] as const)
            .filter((form) => form !== shown && (form !== 'pass' || handlers.length > 0))
            .map((form) => (
              <Button key={form} onClick={() => setShown(form)}>
                {texts[form]}
              </Button>
            ))}
        </div>
      }
    >
      {handling.isBehind && <Notice tone="warn">{texts.somebodyMoved}</Notice>}
      <div hidden={shown !== 'answer'}>
        <AnswerForm isLate={now >= view.dueAt} handling={handling} />
      </div>
      {shown === 'ask' && <AskForm handling={handling} />}
      {shown === 'pass' && (
        <PassForm handlers={handlers} handling={handling} owner={isOwner ? undefined : view.ownerName} />
      )}
    </Panel>
  )
}
