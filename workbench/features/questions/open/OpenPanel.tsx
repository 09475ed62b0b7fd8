import Button from 'antd/es/button'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import type { CaseView } from '#shared/cases/view'
import type { ProposedQuestion } from '#shared/questions/question'
import { Panel } from '../../../ui/Panel'
import { Loaded } from '../../../ui/states/Loaded'
import { Notice } from '../../../ui/states/Notice'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { OpenForm } from './OpenForm'
import './OpenPanel.css'
import { openStateTexts, openTexts as texts } from './openTexts'

/** 公开的问答 of an answered case: the words that are proposed, how far they are, and the form for them. */
export default function OpenPanel({ view }: { view: CaseView }) {
  const { load, reload } = useAsk('questions.ofCase', { caseId: view.id })
  return (
    <Panel className="open-panel" title={texts.title}>
      <Loaded load={load} onRetry={reload} rows={2}>
        {({ question }) =>
          question ? (
            <Proposed key={question.rev} question={question} view={view} onChanged={reload} />
          ) : (
            <OpenForm view={view} onProposed={reload} />
          )
        }
      </Loaded>
    </Panel>
  )
}

interface Props {
  question: ProposedQuestion
  view: CaseView
  onChanged: () => Promise<void>
}

function Proposed({ question: proposed, view, onChanged }: Props) {
  const { id, question, answer, state, word, by } = proposed
  const { busy, run } = useDeed()
  const [isChanging, setChanging] = useState(state === 'sentBack')
  const withdraw = async () => {
    const outcome = await run('questions.withdraw', { questionId: id })
    if (outcome?.ok) say({ tone: 'good', text: texts.withdrawn })
    await onChanged()
  }
  if (state === 'declined') return <Notice tone="quiet">{openStateTexts.declined}</Notice>
  return (
    <div className="open-panel__form">
      <Notice tone={state === 'sentBack' ? 'warn' : 'quiet'}>{openStateTexts[state]}</Notice>
      {state === 'sentBack' && word && <p className="quiet">{word}</p>}
      {isChanging ? (
        <OpenForm view={view} begins={proposed} onProposed={onChanged} />
      ) : (
        <>
          <p className="open-panel__words">{question}</p>
          <p className="open-panel__words">{answer}</p>
          <p className="faint">{by}</p>
          <div className="open-panel__deeds">
            <Button onClick={() => setChanging(true)}>{texts.change}</Button>
            {state !== 'withdrawn' && (
              <Button loading={busy} onClick={withdraw}>
                {texts.withdraw}
              </Button>
            )}
          </div>
        </>
      )}
    </div>
  )
}
