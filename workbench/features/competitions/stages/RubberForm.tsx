import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useState } from 'react'
import type { GameResult, GamesTold } from '#shared/competitions/play/match'
import { isSameTold } from '#shared/competitions/play/sameTold'
import type { LaterChange } from '#shared/competitions/stages/laterChanges'
import type { NamesByNo } from '#shared/competitions/stages/namesOf'
import { gamesWords } from '#shared/competitions/stages/stageNames'
import { rubberScore } from '#shared/competitions/teams/rubberWords'
import type { RubberSeen, TeamMatchView } from '#shared/competitions/teams/view'
import { askApi } from '../../../deskLine'
import { Field } from '../../../ui/fields/Field'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { endingOf, type MatchEnding } from './ending'
import { LaterDialog } from './LaterDialog'
import { stageTexts } from './stageTexts'
import { teamTexts as texts } from './teamTexts'

interface Props {
  view: TeamMatchView
  rubber: RubberSeen
  names: NamesByNo
  onDone: () => void
}

type Told = GamesTold & { result: GameResult }

/** 记一盘: games as they stand on the card, or who has won the board; a reason where another result stands there. */
export function RubberForm({ view, rubber, names, onDone }: Props) {
  const isBoards = view.rules.order === 'boards'
  const [one, other] = [rubber.first.join('、'), rubber.second.join('、')]
  const [how, setHow] = useState<MatchEnding>('played')
  const [line, setLine] = useState(() => (rubber.games ?? []).map((game) => game.join('-')).join(' '))
  const [board, setBoard] = useState<GameResult>()
  const [why, setWhy] = useState('')
  const { busy, run } = useDeed()
  const [later, setLater] = useState<LaterChange[]>()
  const ending = endingOf(how, line, view.bestOf)
  const told: Told | undefined = isBoards ? board && { result: board } : ending.told
  const isForfeited = view.result?.endsWith('f') ?? false
  const against = [rubber.told?.first, rubber.told?.second, rubber.result ? rubber : undefined]
  const corrects =
    told !== undefined && (isForfeited || against.some((one) => one !== undefined && !isSameTold(one, told)))
  const reason = why.trim()
  const ways = isBoards ? texts.boardWays(one, other) : []

  const enter = async (accepts?: string[]) => {
    if (!told) return
    const about = { matchId: view.id, no: rubber.no, ...told, ...(reason && { why: reason }) }
    const input = { ...about, ...(accepts && { accepts }) }
    const answer = await run('competitions.enterRubber', input, ['changes_later'])
    if (answer && !answer.ok && answer.reason === 'changes_later') {
      const asked = await askApi('competitions.whatIfRubber', input)
      if (asked.ok) setLater(asked.value)
      return
    }
    setLater(undefined)
    if (!answer?.ok) return
    const { first, second } = answer.value.score
    say({ tone: 'good', text: texts.done(texts.rubber(rubber.no, isBoards), texts.score(first, second, isBoards)) })
    onDone()
  }

  return (
    <div className="stage-decision">
      {(['first', 'second'] as const).map((side) => {
        const said = rubber.told?.[side]
        return (
          said && (
            <p key={side} className="quiet">
              {texts.told(rubber[side].join('、'), `${rubberScore(said, isBoards)} ${gamesWords(said)}`.trim())}
            </p>
          )
        )
      })}
      <fieldset className="stage-decision__how">
        <legend className="visually-hidden">{stageTexts.how}</legend>
        {ways.map(([result, label]) => (
          <button
            key={result}
            type="button"
            className="chip"
            aria-pressed={board === result}
            onClick={() => setBoard(result)}
          >
            {label}
          </button>
        ))}
        {!isBoards &&
          texts.endings(one, other).map(([key, label]) => (
            <button key={key} type="button" className="chip" aria-pressed={how === key} onClick={() => setHow(key)}>
              {label}
            </button>
          ))}
      </fieldset>
      {!isBoards && how !== 'firstAway' && how !== 'secondAway' && (
        <Field label={texts.games(rubber.no)} hint={stageTexts.gamesHint(one)}>
          {(control) => (
            <Input {...control} value={line} maxLength={60} onChange={({ target }) => setLine(target.value)} />
          )}
        </Field>
      )}
      {!isBoards && line && ending.fault && (
        <p className="stage-decision__score stage-decision__score--bad">{ending.fault}</p>
      )}
      {corrects && (
        <Field label={stageTexts.why} hint={texts.correctHint}>
          {(control) => (
            <Input {...control} maxLength={60} value={why} onChange={({ target }) => setWhy(target.value)} />
          )}
        </Field>
      )}
      <Button type="primary" block loading={busy} disabled={!told || (corrects && !reason)} onClick={() => enter()}>
        {told
          ? texts.enter(rubberScore(told, isBoards) ?? '', texts.rubber(rubber.no, isBoards))
          : stageTexts.fillFirst}
      </Button>
      {later && (
        <LaterDialog
          {...{ later, names, busy }}
          onYes={() => enter(later.map(({ matchId }) => matchId))}
          onClose={() => setLater(undefined)}
        />
      )}
    </div>
  )
}
