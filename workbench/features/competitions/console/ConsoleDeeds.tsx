import Button from 'antd/es/button'
import { useState } from 'react'
import type { CompetitionBoard } from '#shared/competitions/play/view'
import { Icon } from '../../../ui/Icon'
import { LinkButton } from '../../../ui/LinkButton'
import { ChangeDialog } from '../making/ChangeDialog'
import { SeedDialog } from '../seeding/SeedDialog'
import { seedingTexts } from '../seeding/texts'
import { hallTexts, judgesTexts, paperTexts, competitionTexts as texts } from '../texts'
import { DemoRound } from './DemoRound'
import { exportFile } from './exportFile'
import { JudgesDialog } from './JudgesDialog'
import { TakeBackButton, TakeBackDialog } from './TakeBack'

interface Props {
  board: CompetitionBoard
  onChanged: () => void
}

/** What is done now and then: take a round back, change the rules, take the file for the engine along. */
export function ConsoleDeeds({ board, onChanged }: Props) {
  const [asking, ask] = useState<'rules' | 'seeds' | 'takeBack' | 'judges'>()
  const { competition, round, rounds } = board
  const isOut = rounds.some(({ state }) => state !== 'draft')
  const close = () => ask(undefined)
  return (
    <>
      {round?.state === 'published' && (
        <TakeBackButton isBegun={round.tables.some(({ state }) => state !== 'open')} onAsk={() => ask('takeBack')} />
      )}
      {!isOut && (
        <>
          <Button icon={<Icon name="edit" size={16} />} onClick={() => ask('rules')}>
            {texts.change}
          </Button>
          <Button onClick={() => ask('seeds')}>{seedingTexts.seeds}</Button>
        </>
      )}
      {board.card.state !== 'finished' && <DemoRound competitionId={competition.id} onPlayed={onChanged} />}
      <Button onClick={() => ask('judges')}>{judgesTexts.open}</Button>
      <LinkButton to={`/competitions/${competition.id}/hall`}>{hallTexts.open}</LinkButton>
      <LinkButton to={`/competitions/${competition.id}/print`}>{paperTexts.open}</LinkButton>
      {board.card.state === 'finished' && (
        <LinkButton to={`/certificates/${competition.id}`}>{texts.certificates}</LinkButton>
      )}
      <Button title={texts.exportTip} onClick={() => exportFile(competition)}>
        {texts.export}
      </Button>
      {asking === 'judges' && <JudgesDialog competitionId={competition.id} onClose={close} />}
      {asking === 'rules' && <ChangeDialog competition={competition} onClose={close} onChanged={onChanged} />}
      {asking === 'seeds' && (
        <SeedDialog
          {...{ competitionId: competition.id, entrants: board.entrants, ofTeams: false }}
          onClose={close}
          onChanged={onChanged}
        />
      )}
      {asking === 'takeBack' && round && (
        <TakeBackDialog
          competitionId={competition.id}
          round={round}
          title={texts.takeBackTitle(round.no)}
          onClose={close}
          onChanged={onChanged}
        />
      )}
    </>
  )
}
