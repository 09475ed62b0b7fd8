import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useState } from 'react'
import type { GameResult } from '#shared/competitions/play/match'
import type { TeamMatchView } from '#shared/competitions/teams/view'
import { Field } from '../../../ui/fields/Field'
import { CardPart } from '../../../ui/SideCard'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { stageTexts } from './stageTexts'
import { teamTexts as texts } from './teamTexts'

/** A whole team that did not come. */
export function TeamForfeit({ view, onChanged }: { view: TeamMatchView; onChanged: () => void }) {
  const [result, choose] = useState<GameResult>()
  const [why, setWhy] = useState('')
  const { busy, run } = useDeed()
  const needs = view.state === 'final'
  const reason = why.trim()
  const decide = async () => {
    if (!result || view.rev === undefined) return
    const input = { matchId: view.id, result, rev: view.rev, ...(reason && { why: reason }) }
    const answer = await run('competitions.decide', input)
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
        <Button block loading={busy} disabled={needs && !reason} onClick={decide}>
          {texts.forfeitYes}
        </Button>
      )}
    </CardPart>
  )
}
