import Button from 'antd/es/button'
import { useState } from 'react'
import type { StageBoard } from '#shared/competitions/stages/view'
import { Icon } from '../../../ui/Icon'
import { LinkButton } from '../../../ui/LinkButton'
import { DemoRound } from '../console/DemoRound'
import { exportFile } from '../console/exportFile'
import { JudgesDialog } from '../console/JudgesDialog'
import { TakeBackButton, TakeBackDialog } from '../console/TakeBack'
import { ChangeDialog } from '../making/ChangeDialog'
import { SeedDialog } from '../seeding/SeedDialog'
import { seedingTexts } from '../seeding/texts'
import { hallTexts, judgesTexts, paperTexts, competitionTexts as texts } from '../texts'
import { stageOf } from './stageStep'
import { stageTexts } from './stageTexts'

interface Props {
  board: StageBoard
  onChanged: () => void
}

/** What is done now and then: seeds, rules, a stage taken back, the hall's screen, paper, the file for the engine. */
export function StageDeeds({ board, onChanged }: Props) {
  const [asking, ask] = useState<'rules' | 'seeds' | 'takeBack' | 'judges'>()
  const { competition, stages, view } = board
  const last = stages.at(-1)
  const isOut = stages.some(({ state }) => state !== 'draft')
  const isBegun = view.matches.some(
    ({ state, bracket }) =>
      state !== 'open' && state !== 'waiting' && (bracket !== undefined) === (view.bracket !== undefined)
  )
  const close = () => ask(undefined)
  return (
    <>
      {last?.state === 'published' && <TakeBackButton isBegun={isBegun} onAsk={() => ask('takeBack')} />}
      {!isOut && (
        <>
          <Button icon={<Icon name="edit" size={16} />} onClick={() => ask('rules')}>
            {texts.change}
          </Button>
          <Button onClick={() => ask('seeds')}>{seedingTexts.seeds}</Button>
        </>
      )}
      {view.competition.state !== 'finished' && <DemoRound competitionId={competition.id} onPlayed={onChanged} />}
      <Button onClick={() => ask('judges')}>{judgesTexts.open}</Button>
      <LinkButton to={`/competitions/${competition.id}/hall`}>{hallTexts.open}</LinkButton>
      <LinkButton to={`/competitions/${competition.id}/print`}>{paperTexts.open}</LinkButton>
      {view.competition.state === 'finished' && (
        <LinkButton to={`/certificates/${competition.id}`}>{texts.certificates}</LinkButton>
      )}
      <Button title={texts.exportTip} onClick={() => exportFile(competition)}>
        {texts.export}
      </Button>
      {asking === 'judges' && <JudgesDialog competitionId={competition.id} onClose={close} />}
      {asking === 'rules' && <ChangeDialog competition={competition} onClose={close} onChanged={onChanged} />}
      {asking === 'seeds' && (
        <SeedDialog
          {...{ competitionId: competition.id, entrants: board.entrants, ofTeams: competition.teams !== undefined }}
          onClose={close}
          onChanged={onChanged}
        />
      )}
      {asking === 'takeBack' && last && (
        <TakeBackDialog
          competitionId={competition.id}
          round={last}
          title={stageTexts.takeBackTitle(stageOf(competition, last.no))}
          onClose={close}
          onChanged={onChanged}
        />
      )}
    </>
  )
}
