import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useState } from 'react'
import type { GameResult } from '#shared/competitions/play/match'
import type { LaterChange } from '#shared/competitions/stages/laterChanges'
import type { NamesByNo } from '#shared/competitions/stages/namesOf'
import type { TeamMatchView } from '#shared/competitions/teams/view'
import { askApi } from '../../../deskLine'
import { Field } from '../../../ui/fields/Field'
import { CardPart } from '../../../ui/SideCard'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { LaterDialog } from './LaterDialog'
import { stageTexts } from './stageTexts'
import { teamTexts as texts } from './teamTexts'

interface Props {
  view: TeamMatchView
  names: NamesByNo
  onChanged: () => void
}

/** A whole team that did not come. */
export function TeamForfeit({ view, names, onChanged }: Props) {
  const [result, choose] = useState<GameResult>()
  const [why, setWhy] = useState('')
  const [later, setLater] = useState<LaterChange[]>()
  const { busy, run } = useDeed()
  const needs = view.state === 'final'
  const reason = why.trim()
  const decide = async (accepts?: string[]) => {
    if (!result || view.rev === undefined) return
    const input = {
      matchId: view.id,
      result,
      rev: view.rev,
      ...(reason && { why: reason }),
      ...(accepts && { accepts }),
    }
    const answer = await run('competitions.decide', input, ['changes_later'])
    if (answer && !answer.ok && answer.reason === 'changes_later') {
      const asked = await askApi('competitions.whatIf', input)
      if (asked.ok) setLater(asked.value)
      return
    }
    setLater(undefined)
    if (answer?.ok) say({ tone: 'good', text: texts.forfeited })
    if (answer) onChanged()
    choose(undefined)
  }
  return (
    <CardPart title={texts.forfeits}>
      <fieldset className="stage-decision__how">
        <legend className="visually-hidden">{texts.forfeits}</legend>
        {texts.away(view.first.name, view.second.name).map(([key, label]) => (
          <button key={key} type="button" className="chip" aria-pressed={result === key} onClick={() => choose(key)}>
            {label}
          </button>
        ))}
      </fieldset>
      {result && needs && (
        <Field label={stageTexts.why} hint={texts.correctHint}>
          {(control) => (
            <Input {...control} maxLength={60} value={why} onChange={({ target }) => setWhy(target.value)} />
          )}
        </Field>
      )}
      {result && (
        <Button block loading={busy} disabled={needs && !reason} onClick={() => decide()}>
          {texts.forfeitYes}
        </Button>
      )}
      {later && (
        <LaterDialog
          {...{ later, names, busy }}
          onYes={() => decide(later.map(({ matchId }) => matchId))}
          onClose={() => setLater(undefined)}
        />
      )}
    </CardPart>
  )
}
