import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useState } from 'react'
import { needsReason } from '#shared/competitions/play/decideMatch'
import type { Match } from '#shared/competitions/play/match'
import type { LaterChange } from '#shared/competitions/stages/laterChanges'
import { scoreWords } from '#shared/competitions/stages/stageNames'
import type { StageMatchSeen } from '#shared/competitions/stages/view'
import { askApi } from '../../../deskLine'
import { Field } from '../../../ui/fields/Field'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { endingOf, type MatchEnding } from './ending'
import { LaterDialog } from './LaterDialog'
import type { NamesByNo } from './namesOf'
import { stageTexts as texts } from './stageTexts'

interface Props {
  match: StageMatchSeen
  rev: number
  reports: Match['reports']
  bestOf: number
  names: NamesByNo
  onChanged: () => void
}

/** 记成绩: games as they stand on the card, checked while they are typed, or who did not come or did not go on. */
export function GamesForm({ match, rev, reports, bestOf, names, onChanged }: Props) {
  const [how, setHow] = useState<MatchEnding>('played')
  const [line, setLine] = useState(() => (match.games ?? []).map((game) => game.join('-')).join(' '))
  const [why, setWhy] = useState('')
  const [later, setLater] = useState<LaterChange[]>()
  const { busy, run } = useDeed()
  const { told, fault } = endingOf(how, line, bestOf)
  const needs = told !== undefined && needsReason({ reports, ...match, state: stateOf(match) }, told)
  const reason = why.trim()
  const [one, other] = [names(match.first)?.name ?? '', names(match.second)?.name ?? '']

  const decide = async (accepts?: string[]) => {
    if (!told) return
    const input = { matchId: match.id, ...told, rev, ...(reason && { why: reason }), ...(accepts && { accepts }) }
    const answer = await run('competitions.decide', input, ['changes_later'])
    if (answer && !answer.ok && answer.reason === 'changes_later') {
      const asked = await askApi('competitions.whatIf', input)
      if (asked.ok) setLater(asked.value)
      return
    }
    setLater(undefined)
    if (answer?.ok) say({ tone: 'good', text: texts.decided(match.number) })
    if (answer) onChanged()
  }

  return (
    <div className="stage-decision">
      <fieldset className="stage-decision__how">
        <legend className="visually-hidden">{texts.how}</legend>
        {endings(one, other).map(([key, label]) => (
          <button key={key} type="button" className="chip" aria-pressed={how === key} onClick={() => setHow(key)}>
            {label}
          </button>
        ))}
      </fieldset>
      {(how === 'played' || how === 'firstRetired' || how === 'secondRetired') && (
        <Field label={texts.games} hint={texts.gamesHint(one)}>
          {(control) => (
            <Input
              {...control}
              value={line}
              maxLength={60}
              onChange={({ target }) => setLine(target.value)}
              onPressEnter={() => told && !(needs && !reason) && decide()}
            />
          )}
        </Field>
      )}
      <p className={fault && line ? 'stage-decision__score stage-decision__score--bad' : 'stage-decision__score'}>
        {told ? `${one} ${scoreWords(told)} ${other}` : line ? fault : ''}
      </p>
      {needs && (
        <Field label={texts.why}>
          {(control) => (
            <>
              <div className="table-card__grounds">
                {texts.grounds.map((ground) => (
                  <button
                    key={ground}
                    type="button"
                    className="chip"
                    aria-pressed={why === ground}
                    onClick={() => setWhy(ground)}
                  >
                    {ground}
                  </button>
                ))}
              </div>
              <Input {...control} maxLength={60} value={why} onChange={({ target }) => setWhy(target.value)} />
            </>
          )}
        </Field>
      )}
      <Button type="primary" block loading={busy} disabled={!told || (needs && !reason)} onClick={() => decide()}>
        {told ? texts.decide(scoreWords(told), match.number) : texts.fillFirst}
      </Button>
      {later && (
        <LaterDialog
          {...{ later, names, busy }}
          onYes={() => decide(later.map(({ matchId }) => matchId))}
          onClose={() => setLater(undefined)}
        />
      )}
    </div>
  )
}

function endings(one: string, other: string): [MatchEnding, string][] {
  return [
    ['played', texts.played],
    ['firstAway', texts.walkover(one)],
    ['secondAway', texts.walkover(other)],
    ['neither', texts.neither],
    ['firstRetired', texts.retired(one)],
    ['secondRetired', texts.retired(other)],
  ]
}

function stateOf({ state }: StageMatchSeen): Match['state'] {
  return state === 'waiting' ? 'open' : state
}
